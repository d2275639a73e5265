// Classes by duties: how much of each there is, and behind every number its entries.
import { useState } from "preact/hooks";
import type { SchoolOverview } from "../../contract/school-overview.ts";
import { DUTIES, dutyCell, entriesBehind } from "./class-duties.ts";
import type { Duty } from "./class-duties.ts";
import { EntriesBehind } from "./entries-behind.tsx";
import { useOverview } from "./overview-context.ts";

export function HeatMap({ shown }: { readonly shown: SchoolOverview }) {
  const { words } = useOverview();
  const [picked, setPicked] = useState<{ readonly label: string; readonly duty: Duty } | null>(
    null,
  );
  return (
    <>
      <div class="wide">
        <table class="map">
          <thead>
            <tr>
              <th scope="col">{words.class}</th>
              <th scope="col">{words.teacher}</th>
              {DUTIES.map((duty) => (
                <th key={duty} scope="col">
                  {words.duties[duty]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.classes.map((one) => (
              <tr key={one.label}>
                <th scope="row">
                  <a href={one.folderUrl} target="_blank" rel="noopener">
                    {one.label}
                  </a>
                </th>
                <td>{one.isRead ? one.teacher : words.notRead}</td>
                {DUTIES.map((duty) => {
                  const { text, share, isAmber } = dutyCell(one, duty, shown.entries, words);
                  return (
                    <td key={duty} class={isAmber ? "amber" : `share${shareStep(share)}`}>
                      {hasEntries(duty) ? (
                        <button
                          type="button"
                          class="link"
                          aria-label={`${words.behind(one.label, words.duties[duty])}: ${text}`}
                          onClick={() => {
                            setPicked({ label: one.label, duty });
                          }}
                        >
                          {text}
                        </button>
                      ) : (
                        text
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">
        {words.legend} {words.countedOnly}
      </p>
      {picked !== null && (
        <EntriesBehind
          title={words.behind(picked.label, words.duties[picked.duty])}
          entries={entriesBehind(shown.entries, picked.label, picked.duty)}
          onClose={() => {
            setPicked(null);
          }}
        />
      )}
    </>
  );
}

function hasEntries(duty: Duty): boolean {
  return !["plan", "report1", "report2", "analyses"].includes(duty);
}

/** Four steps of one green: a class is not ranked by a shade. */
function shareStep(share: number | null): number {
  return share === null ? 0 : Math.ceil(share * 4);
}
