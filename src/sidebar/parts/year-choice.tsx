// Which of the opened years is meant; nothing to choose while there is one.
import { useSidebar } from "../sidebar-context.ts";
import { Labelled } from "./labelled.tsx";

interface YearChoiceProps {
  readonly label: string;
  /** "2020_2021", the newest first. */
  readonly years: readonly string[];
  readonly year: string;
  readonly onChange: (year: string) => void;
}

export function YearChoice({ label, years, year, onChange }: YearChoiceProps) {
  const { general } = useSidebar();
  return years.length < 2 ? (
    <p class="hint">{general.yearName(year)}</p>
  ) : (
    <Labelled label={label}>
      {(attributes) => (
        <select
          {...attributes}
          value={year}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        >
          {years.map((id) => (
            <option key={id} value={id}>
              {general.yearShort(id)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
