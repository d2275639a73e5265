// A school as it stands before the measured click: set up, and long enough ago that every quota is full again.
import { callAddon } from "../../src/demo/addon.ts";
import { DEPUTY } from "../../src/demo/demo-school.ts";
import { Refused, foundSchool } from "../../src/demo/school.ts";
import type { School } from "../../src/demo/school.ts";
import { openWorkspace } from "../../src/emulator/workspace/open-workspace.ts";
import { watchedAddon } from "./watched-addon.ts";
import type { Watched } from "./watched-addon.ts";

const QUIET_MILLISECONDS = 10 * 60_000;

export interface BenchSchool {
  readonly school: School;
  /** Time passes until every quota is full, then what happens while `work` is done is watched. */
  readonly afterPause: (work: () => void) => Watched;
}

export function benchSchool(seed: number): BenchSchool {
  const workspace = openWorkspace({ seed, quotas: true });
  const founded = foundSchool(workspace, () => undefined);
  const addon = watchedAddon(workspace);
  const ask: School["ask"] = (name, input) => {
    const who = { user: DEPUTY, container: founded.master };
    const reply = callAddon(addon.environment, who, name, input);
    if (!reply.ok) {
      throw new Refused(reply.problem);
    }
    return reply.value;
  };
  return {
    school: { ...founded, ask },
    afterPause: (work) => {
      workspace.clock.advance(QUIET_MILLISECONDS);
      return addon.during(work);
    },
  };
}
