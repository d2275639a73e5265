// What the Workspace has been up to: mails it would have sent, and calls it was asked for.
import { z } from "zod";
import { rfc3339 } from "../../emulator/workspace/clock.ts";
import type { Desk } from "../desk.ts";
import { bodyOf } from "../web/message.ts";
import type { Control } from "./control.ts";
import { setting } from "./control.ts";

export const outbox = setting({
  takes: "{}",
  body: z.strictObject({}),
  set: () => undefined,
  get: ({ workspace }) => ({ mails: workspace.outbox.list() }),
});

/** A POST answers the figures as they stood, and then may set them to zero. */
export const counters: Control = {
  takes: '{"reset": true} | {}',
  get: counted,
  post: (desk, request) => {
    const { reset } = bodyOf(request, z.strictObject({ reset: z.boolean().default(false) }));
    const figures = counted(desk);
    if (reset) {
      desk.workspace.counters.reset();
    }
    return figures;
  },
};

function counted({ workspace: { counters, clock } }: Desk) {
  return {
    requests: counters.requests,
    executions: counters.executions,
    byOperation: counters.byOperation(),
    now: rfc3339(clock.now()),
  };
}
