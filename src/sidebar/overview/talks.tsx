// How many pupils' parents had a talk, class by class (6.2.2), as bars.
import type { OverviewClass } from "../../contract/school-overview.ts";
import { useOverview } from "./overview-context.ts";

export function Talks({ classes }: { readonly classes: readonly OverviewClass[] }) {
  const { words } = useOverview();
  return (
    <>
      <h2>{words.talksTitle}</h2>
      <table class="bars">
        <tbody>
          {classes.map(({ label, pupilsWithTalk, pupils }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <meter
                  min={0}
                  max={Math.max(pupils, 1)}
                  value={pupilsWithTalk}
                  aria-label={`${label}: ${words.outOf(pupilsWithTalk, pupils)}`}
                />
              </td>
              <td>{words.outOf(pupilsWithTalk, pupils)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{words.countedOnly}</p>
    </>
  );
}
