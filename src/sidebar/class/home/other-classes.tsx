// The way to the person's other classes, this year's and earlier ones: asked for when wanted, since most have one class.
import type { ClassHome } from "../../../contract/class-home.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useClass } from "../class-context.ts";
import { ClassLinks } from "./class-links.tsx";

export function OtherClasses({ home }: { readonly home: ClassHome }) {
  const { words, say } = useClass();
  const { asked, ask, isPending } = useAsk("sidebarMyClasses");
  const isOther = ({ schoolClass, year }: Pick<ClassHome, "schoolClass" | "year">): boolean =>
    schoolClass !== home.schoolClass || year !== home.year;
  if (asked.kind === "answered") {
    return <ClassLinks classes={asked.value.filter(isOther)} />;
  }
  return (
    <>
      {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
      <p>
        <Button
          look="link"
          isPending={isPending}
          onClick={() => {
            ask(null, (classes) => {
              say(words.home.foundClasses(classes.filter(isOther).length));
            });
          }}
        >
          {words.home.otherClasses}
        </Button>
      </p>
    </>
  );
}
