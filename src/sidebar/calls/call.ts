// Asking the server: one endpoint of the contract, answered with a reply whatever happens on the way.
import type { EndpointName, InputOf, OutputOf } from "../../contract/endpoints.ts";
import type { Reply } from "../../contract/reply.ts";
import { transportProblem } from "./transport-problem.ts";

/** Never rejects. */
export type Call = <N extends EndpointName>(
  name: N,
  input: InputOf<N>,
) => Promise<Reply<OutputOf<N>>>;

/** The part of google.script.run that is used: handlers first, then the function's name. */
export interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  readonly [functionName: string]: unknown;
}

/** Apps Script ends every execution after six minutes: whatever is not answered by then is lost. */
const LOST_AFTER = 390_000;

export function callThrough(run: () => ScriptRun): Call {
  return <N extends EndpointName>(name: N, input: InputOf<N>) =>
    new Promise<Reply<OutputOf<N>>>((resolve) => {
      const fail = (thrown: unknown): void => {
        clearTimeout(timer);
        resolve({ ok: false, problem: transportProblem(thrown) });
      };
      const timer = setTimeout(() => {
        fail("timed out");
      }, LOST_AFTER);
      try {
        const runner = run()
          .withSuccessHandler((value) => {
            clearTimeout(timer);
            resolve(
              isReply<OutputOf<N>>(value)
                ? value
                : { ok: false, problem: { kind: "GOOGLE_UNAVAILABLE" } },
            );
          })
          .withFailureHandler(fail);
        const ask = runner[name];
        if (typeof ask !== "function") {
          throw new Error(`The script has no function ${name}.`);
        }
        ask.call(runner, input);
      } catch (thrown) {
        fail(thrown);
      }
    });
}

/** The server's contract is built together with this page; only that an answer came at all is in question. */
function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === "object" && value !== null && "ok" in value;
}
