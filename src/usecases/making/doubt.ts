// Copies and documents whose answer was lost: looked for by their key, and made again only when Google's lists can no longer lag.
import type { Maker } from "../ports/maker.ts";
import type { Step } from "../ports/step.ts";
import type { StepRecord } from "./step-record.ts";

/**
 * How long a file may stay out of Google's lists after its intent was written down, in milliseconds: up to five minutes seen
 * (docs/google-oddities.md, D1), and before that a slice's time that it may have waited to be sent.
 */
const SETTLE = 6.5 * 60_000;
const LOOK_AGAIN = 15_000;
/** How often a file is sent whose answer is lost again and again. */
const ATTEMPTS = 3;

export function lookUpDoubtful(
  steps: readonly Step[],
  record: StepRecord,
  deadline: number,
  tools: {
    readonly maker: Pick<Maker, "lookUp">;
    readonly now: () => number;
    readonly sleep: (milliseconds: number) => void;
  },
): void {
  const found = tools.maker.lookUp(steps.map(({ key }) => key));
  let learned = false;
  for (const step of steps) {
    const id = found.get(step.key);
    if (id !== undefined) {
      record.made(step, id);
      learned = true;
    } else if (tools.now() - record.intendedAt(step) >= SETTLE) {
      if (record.attempts(step) >= ATTEMPTS) {
        record.failed(step, null, { kind: "GOOGLE_UNAVAILABLE" });
      } else {
        record.notMade(step);
      }
      learned = true;
    }
  }
  if (!learned) {
    tools.sleep(Math.min(LOOK_AGAIN, Math.max(0, deadline - tools.now())));
  }
}
