// What somebody did to the journal's tabs that the add-on cannot read past.
import type { ClassJournal } from "../../../contract/class-home.ts";
import { Notice } from "../../parts/notice.tsx";
import { useClass } from "../class-context.ts";

export function JournalFaults({ faults }: Pick<ClassJournal, "faults">) {
  const { home } = useClass().words;
  if (faults.length === 0) {
    return null;
  }
  return (
    <Notice kind="bad" title={home.faults}>
      <ul>
        {faults.map(({ tab, header }) => (
          <li key={`${tab} ${header ?? ""}`}>
            {header === null ? home.faultyTab(tab) : home.missingColumn(tab, header)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
