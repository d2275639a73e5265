// What the year shows so far. The programme recommends: a number that is not reached yet is told, and nothing is scored.
import { Fragment } from "preact";
import type { Finding } from "../../../contract/class-home.ts";
import { useClass } from "../class-context.ts";

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { home, findings: say } = useClass().words;
  return (
    <>
      <h2>{home.findings}</h2>
      <ul class="rows">
        {findings.map((finding) => (
          <li key={finding.kind === "REPORT" ? finding.half : finding.kind}>
            <p>
              <Mark finding={finding} />
              {say.text(finding)}
            </p>
            <Behind finding={finding} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Only what has a number in the programme is met or not. */
function Mark({ finding }: { readonly finding: Finding }) {
  const { met, notMet } = useClass().words.findings;
  return "met" in finding ? (
    <>
      <span class={finding.met ? "badge good" : "badge"}>{finding.met ? met : notMet}</span>{" "}
    </>
  ) : null;
}

/** The entries that satisfy a rule, or what was tried for each pupil whom nobody has talked about yet. */
function Behind({ finding }: { readonly finding: Finding }) {
  const { findings: say } = useClass().words;
  switch (finding.kind) {
    case "PARENT_MEETINGS":
      return finding.meetings.length === 0 ? null : (
        <p class="hint">
          {finding.meetings.map(({ date, rowNumber }) => say.entry(date, rowNumber)).join("; ")}
        </p>
      );
    case "PARENT_TALKS":
      return finding.missing.length === 0 ? null : (
        <details>
          <summary>{say.untalked(finding.missing.length)}</summary>
          <ul>
            {finding.missing.map(({ name, number, tried: [latest] }) => (
              <li key={`${number ?? ""} ${name}`}>
                {name}
                {latest && (
                  <Fragment>
                    {" "}
                    <span class="hint">{say.tried(latest.date, latest.channel)}</span>
                  </Fragment>
                )}
              </li>
            ))}
          </ul>
        </details>
      );
    default:
      return null;
  }
}
