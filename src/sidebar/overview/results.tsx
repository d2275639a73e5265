// The measurable results of section III, year beside year.
import type { SchoolOverview } from "../../contract/school-overview.ts";
import { useOverview } from "./overview-context.ts";

const NUMBERS = [2, 3, 6, 7, 11, 12, 13, 14] as const;

export function Results({ results }: Pick<SchoolOverview, "results">) {
  const { words } = useOverview();
  const years = [...new Set(results.map(({ year }) => year))].sort();
  return (
    <>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.result}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {NUMBERS.map((number) => (
              <tr key={number}>
                <th scope="row">{words.resultNames[`r${number}`]}</th>
                {years.map((year) => {
                  const found = results.find((one) => one.number === number && one.year === year);
                  return (
                    <td key={year}>
                      {words.entries(found?.entries ?? 0)}
                      {found !== undefined && found.participants > 0 && (
                        <span class="hint"> {words.participants(found.participants)}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {years.length === 0 && <p>{words.noEntries}</p>}
      <p class="hint">{words.countedOnly}</p>
    </>
  );
}
