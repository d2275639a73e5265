// What the desk starts with on an empty folder: the demo school's opened year, or a school that has not yet seen the add-on.
import { DEMO_ROSTER, DEMO_YEAR } from "../demo/demo-school.ts";
import { readRosterBytes } from "../demo/roster-file.ts";
import type { Cells } from "../demo/roster-file.ts";
import { foundSchool, openYear, schoolWithoutAddon } from "../demo/school.ts";
import type { Watch } from "../demo/school.ts";
import { openWorkspace } from "../emulator/workspace/open-workspace.ts";
import type { Workspace } from "../emulator/workspace/workspace.ts";
import { addDemoPeople } from "./demo-people.ts";

export type Beginning = "demo" | "empty";

/** Both have the same people; the empty one's deputy has a blank spreadsheet and a shared drive. Quotas are off. */
export function beginWorkspace(beginning: Beginning, watch: Watch): Workspace {
  const workspace = openWorkspace({ quotas: false });
  const roster = demoRoster();
  if (beginning === "empty") {
    schoolWithoutAddon(workspace);
  } else {
    openYear(foundSchool(workspace, watch), DEMO_YEAR, roster, watch);
  }
  addDemoPeople(workspace, roster);
  // Whoever opens the drive now sees all that was made: lists lag behind.
  workspace.clock.advance(workspace.listLagSeconds * 1000);
  workspace.counters.reset();
  return workspace;
}

function demoRoster(): Cells {
  const reading = readRosterBytes(Buffer.from(DEMO_ROSTER));
  if (!reading.ok) {
    throw new Error(`The demo school's roster: ${reading.fault}`);
  }
  return reading.cells;
}
