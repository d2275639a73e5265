// What is to be handed in, and by when. Nothing where the school sets no days.
import type { ClassJournal } from "../../../contract/class-home.ts";
import { useClass } from "../class-context.ts";

export function DueList({ due }: { readonly due: ClassJournal["due"] }) {
  const { words } = useClass();
  if (due.length === 0) {
    return null;
  }
  return (
    <>
      <h2>{words.home.due}</h2>
      <ul class="rows">
        {due.map(({ what, day, isLate }) => (
          <li key={what} class="between">
            <span>{words.kinds[what]}</span>
            <span class={isLate ? "badge bad" : "badge"}>
              {(isLate ? words.home.late : words.home.until)(day)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
