// Links to the folders of classes.
import type { FirstScreen } from "../../../contract/first-screen.ts";
import { FileLink } from "../../parts/file-link.tsx";
import { useClass } from "../class-context.ts";

interface ClassLinksProps {
  readonly classes: Extract<FirstScreen["here"], { readonly kind: "document" }>["classes"];
}

export function ClassLinks({ classes }: ClassLinksProps) {
  const { words } = useClass();
  return (
    <>
      <h2>{words.home.classes}</h2>
      {classes.length === 0 && <p>{words.home.noClasses}</p>}
      <ul class="rows">
        {classes.map(({ schoolClass, year, url }) => (
          <li key={url}>
            <FileLink
              text={words.home.classOfYear(schoolClass, words.general.yearShort(year))}
              url={url}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
