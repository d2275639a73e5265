// Faults on demand: the next calls of an operation fail, lose their answer, hang or end the execution.
import { z } from "zod";
import type { Fault } from "../../emulator/workspace/faults.ts";
import { BadRequest } from "../web/message.ts";
import { setting } from "./control.ts";

const effect = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("status"),
    code: z.literal([429, 403, 500, 502, 503]),
    retryAfterSeconds: z.number().min(0).optional(),
  }),
  z.strictObject({ kind: z.literal("loseAnswer") }),
  z.strictObject({ kind: z.literal("hang") }),
  z.strictObject({ kind: z.literal("endExecution"), when: z.enum(["before", "after"]) }),
]);

const fault = z.strictObject({
  operation: z.string(),
  effect,
  skip: z.int().min(0).optional(),
  times: z.int().min(1).optional(),
});

export const faults = setting({
  takes:
    '{"arm": {"operation": "drive.files.copy" | "*", "effect": {"kind": "status", "code": 503}, "skip": 0, "times": 1}} | {"clear": true}',
  body: z.union([z.strictObject({ arm: fault }), z.strictObject({ clear: z.literal(true) })], {
    error: faultMessage,
  }),
  set: ({ workspace }, body) => {
    if ("clear" in body) {
      workspace.faults.clear();
      return;
    }
    const { operation } = body.arm;
    if (operation !== "*" && !Object.hasOwn(workspace.operations, operation)) {
      throw new BadRequest(`arm.operation: there is no operation "${operation}".`);
    }
    workspace.faults.arm(told(body.arm));
  },
  get: ({ workspace }) => ({ armed: workspace.faults.list() }),
});

function faultMessage(): string {
  return "give arm (operation, effect, skip?, times?) or clear: true; effect.kind is status (code 403, 429, 500, 502, 503), loseAnswer, hang or endExecution (when before, after)";
}

/** Without the fields that were not given. */
function told({ effect: given, ...rest }: z.output<typeof fault>): Fault {
  return JSON.parse(JSON.stringify({ ...rest, effect: given })) as Fault;
}
