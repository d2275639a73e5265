// The Workspace's clock: moved forward only, as nobody can take back what has happened since.
import { z } from "zod";
import { rfc3339 } from "../../emulator/workspace/clock.ts";
import { BadRequest } from "../web/message.ts";
import { setting } from "./control.ts";

export const clock = setting({
  takes: '{"advanceSeconds": 60} | {"now": "2021-01-15T08:00:00Z"}',
  body: z.union(
    [
      z.strictObject({ advanceSeconds: z.number().min(0) }),
      z.strictObject({ now: z.iso.datetime({ offset: true }) }),
    ],
    { error: "give advanceSeconds (0 or more) or now (RFC 3339)" },
  ),
  set: ({ workspace }, body) => {
    if ("advanceSeconds" in body) {
      workspace.clock.advance(body.advanceSeconds * 1000);
      return;
    }
    const moment = Date.parse(body.now);
    if (moment < Math.floor(workspace.clock.now())) {
      throw new BadRequest(
        `now: the clock stands at ${rfc3339(workspace.clock.now())} and goes forward only.`,
      );
    }
    workspace.clock.advanceTo(moment);
  },
  get: ({ workspace }) => ({ now: rfc3339(workspace.clock.now()) }),
});
