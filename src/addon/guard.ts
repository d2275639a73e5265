// Every call from outside passes here: what came in is read by the contract, and whatever goes wrong is answered, never thrown.
import { INPUTS } from "../contract/inputs.ts";
import type { EndpointName, InputOf, OutputOf } from "../contract/endpoints.ts";
import type { Reply } from "../contract/reply.ts";
import { answers, asProblem, withSchool } from "./composition.ts";

/** The function that google.script.run calls for an endpoint. */
export function endpoint<N extends EndpointName>(name: N): (input: unknown) => Reply<OutputOf<N>> {
  return (input) => {
    const read = INPUTS[name]().safeParse(input);
    if (!read.success) {
      const field = read.error.issues[0]?.path.join(".") ?? "";
      return { ok: false, problem: { kind: "INPUT_UNREADABLE", field } };
    }
    try {
      return withSchool((school) => answers[name](school, read.data as InputOf<N>));
    } catch (thrown) {
      return { ok: false, problem: asProblem(thrown) ?? defect(name, thrown) };
    }
  };
}

/** Our own mistake: the person gets a number to tell us, the log the rest. The log holds no input: it may name a child. */
function defect(name: string, thrown: unknown) {
  const incident = Utilities.getUuid().slice(0, 8);
  const error =
    thrown instanceof Error ? `${thrown.name}: ${thrown.message}\n${thrown.stack ?? ""}` : "";
  console.error(`Incident ${incident} in ${name}. ${error}`);
  return { kind: "DEFECT", incident } as const;
}
