// The school year month by month: school events, class activities and parents' meetings, each day once.
import type { OverviewEntry } from "../../contract/school-overview.ts";
import { calendarMonths } from "./calendar-months.ts";
import { useOverview } from "./overview-context.ts";

interface YearCalendarProps {
  readonly entries: readonly OverviewEntry[];
  /** "2020_2021" */
  readonly year: string;
}

export function YearCalendar({ entries, year }: YearCalendarProps) {
  const { words } = useOverview();
  return (
    <>
      <div class="months">
        {calendarMonths(entries, year).map(({ month, days }) => (
          <section key={month}>
            <h2>{words.months[(month + 3) % 12]}</h2>
            {days.length === 0 ? (
              <p class="hint">{words.quiet}</p>
            ) : (
              <ul>
                {days.map(({ day, what, labels }) => (
                  <li key={`${day}${what}`}>
                    <span class="strong">{day}.</span> {what}{" "}
                    <span class="hint">{labels.join(", ")}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      <p class="hint">{words.countedOnly}</p>
    </>
  );
}
