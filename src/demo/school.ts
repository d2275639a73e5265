// A school on the emulated Workspace: a shared drive, a blank spreadsheet, and the deputy who clicks through the add-on.
import type { EndpointName, InputOf, OutputOf } from "../contract/endpoints.ts";
import type { JobProgress } from "../contract/job.ts";
import type { Problem } from "../contract/reply.ts";
import type { Workspace } from "../emulator/workspace/workspace.ts";
import { builtAddon, callAddon } from "./addon.ts";
import { AsPerson } from "./as-person.ts";
import { DEMO_SETTINGS, DEPUTY, DRIVE_NAME } from "./demo-school.ts";
import type { Cells } from "./roster-file.ts";

/** The add-on refused: what it said, for the command to print. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export interface School {
  readonly workspace: Workspace;
  readonly driveId: string;
  readonly master: string;
  readonly deputy: AsPerson;
  /** A click of the deputy in the master. */
  readonly ask: <N extends EndpointName>(name: N, input: InputOf<N>) => OutputOf<N>;
}

export type Watch = (progress: JobProgress) => void;

/** What is there before the add-on: the deputy, a shared drive that the deputy manages, and a blank spreadsheet. */
export function schoolWithoutAddon(workspace: Workspace): School {
  workspace.people.add({ email: DEPUTY, displayName: "Ilze Paraudziņa", locale: "lv" });
  const deputy = new AsPerson(workspace, DEPUTY);
  const drive = deputy.json<{ id: string }>("POST", "/drive/v3/drives?requestId=demo", {
    name: DRIVE_NAME,
  });
  const { spreadsheetId } = deputy.json<{ spreadsheetId: string }>("POST", "/v4/spreadsheets", {
    properties: { title: "Kopsavilkums", locale: "lv_LV", timeZone: "Europe/Riga" },
  });
  const environment = builtAddon(workspace);
  return {
    workspace,
    driveId: drive.id,
    master: spreadsheetId,
    deputy,
    ask: (name, input) => {
      const reply = callAddon(environment, { user: DEPUTY, container: spreadsheetId }, name, input);
      if (!reply.ok) {
        throw new Refused(reply.problem);
      }
      return reply.value;
    },
  };
}

/** From nothing: what is there before the add-on, and "Set up the school" to its end. */
export function foundSchool(workspace: Workspace, watch: Watch): School {
  const school = schoolWithoutAddon(workspace);
  const begun = school.ask("sidebarSetUpSchool", {
    driveId: school.driveId,
    settings: DEMO_SETTINGS,
  });
  finish(school, begun, watch);
  return school;
}

/** The roster goes in, the year's Drive comes out. */
export function openYear(school: School, year: string, cells: Cells, watch: Watch): void {
  school.ask("sidebarImportRoster", { year, cells });
  finish(school, school.ask("sidebarOpenYear", { year }), watch);
}

/** The master gathers what the classes have, until nothing waits. */
export function refresh(school: School): void {
  let waiting = 1;
  while (waiting > 0) {
    const { driveId } = school;
    ({ waiting } = school.ask("sidebarRefreshMaster", { driveId, everything: false }));
  }
}

/** Goes on, slice by slice, as the open sidebar does. */
function finish(school: School, begun: JobProgress, watch: Watch): void {
  let progress = begun;
  watch(progress);
  while (progress.state === "running") {
    progress = school.ask("sidebarContinueJob", { jobId: progress.jobId });
    watch(progress);
  }
  if (progress.state !== "done" || progress.faults.length > 0) {
    const reasons = progress.faults.map((fault) => `${fault.name}: ${fault.reason.kind}`);
    throw new Error(`The work ended as ${progress.state}. ${reasons.join(" ")}`);
  }
}
