// Whose class this is, of which year, and what the year is dedicated to.
import type { ClassHome } from "../../../contract/class-home.ts";
import { useClass } from "../class-context.ts";

export function ClassFacts({ home }: { readonly home: ClassHome }) {
  const { words } = useClass();
  const priority = home.journal?.priority ?? null;
  return (
    <>
      <dl class="facts">
        <dt>{words.home.class}</dt>
        <dd>{home.schoolClass}</dd>
        <dt>{words.home.year}</dt>
        <dd>{words.general.yearShort(home.year)}</dd>
        <dt>{words.home.teacher}</dt>
        <dd>{home.teacher || words.home.unknownTeacher}</dd>
      </dl>
      {priority !== null && (
        <details>
          <summary>{words.home.priority}</summary>
          <p>{priority}</p>
        </details>
      )}
    </>
  );
}
