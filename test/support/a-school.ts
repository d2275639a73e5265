// A school on the emulated Workspace, with the built add-on: everything a test does is a click of a person or a call in a person's name.
import { BUILD_FOLDER } from "../../src/demo/addon.ts";
import { AsPerson } from "../../src/demo/as-person.ts";
import { DEMO_SETTINGS, DEPUTY } from "../../src/demo/demo-school.ts";
import { OUTPUTS } from "../../src/contract/outputs.ts";
import type { EndpointName, InputOf, OutputOf } from "../../src/contract/endpoints.ts";
import type { JobProgress } from "../../src/contract/job.ts";
import { reply } from "../../src/contract/reply.ts";
import type { Reply } from "../../src/contract/reply.ts";
import type { Problem } from "../../src/core/problem.ts";
import type { HttpAnswer, HttpRequest } from "../../src/emulator/apps-script/core/http.ts";
import { scriptCore } from "../../src/emulator/apps-script/core/script-core.ts";
import type { AppsScriptEnvironment } from "../../src/emulator/apps-script/environment.ts";
import { runExecution } from "../../src/emulator/apps-script/run-execution.ts";
import type { ExecutionReport } from "../../src/emulator/apps-script/run-execution.ts";
import { handleRequest } from "../../src/emulator/rest/handle-request.ts";
import { openWorkspace } from "../../src/emulator/workspace/open-workspace.ts";
import type { Change } from "../../src/emulator/workspace/store.ts";
import type { Standing, Workspace } from "../../src/emulator/workspace/workspace.ts";
import type { RosterCells } from "./a-roster.ts";

export { DEPUTY };
export const SETTINGS = DEMO_SETTINGS;

/** Answers a request in Google's stead; null lets it through. */
export type InGooglesStead = (request: HttpRequest) => Pick<HttpAnswer, "status" | "body"> | null;

export interface Click {
  readonly user?: string;
  /** The open file; the master unless told otherwise. */
  readonly container?: string;
  /** Virtual milliseconds: clicks that overlap are at once. */
  readonly startedAt?: number;
}

/** As many slices as a school of this size could ever need, so that a job that never ends is noticed. */
const MOST_SLICES = 60;

export class SchoolUnderTest {
  readonly workspace: Workspace;
  readonly driveId: string;
  /** The spreadsheet in which the deputy works. */
  readonly master: string;
  /** Every execution so far, dead ones too. */
  readonly executions: ExecutionReport[] = [];
  /** What Google refused the add-on, whether or not a person heard of it. */
  readonly refusals: string[] = [];
  inGooglesStead: InGooglesStead = () => null;
  readonly #environment: AppsScriptEnvironment;

  constructor(workspace: Workspace, driveId: string, master: string) {
    this.workspace = workspace;
    this.driveId = driveId;
    this.master = master;
    this.#environment = {
      buildFolder: BUILD_FOLDER,
      core: scriptCore(workspace, (_, request, startedAt) => {
        const instead = this.inGooglesStead(request);
        const answer =
          instead === null
            ? handleRequest(workspace, request, startedAt)
            : {
                ...instead,
                headers: { "content-type": "application/json" },
                endsAt: startedAt ?? workspace.clock.now(),
                endsExecution: false,
              };
        if (answer.status >= 400) {
          this.refusals.push(`${request.method} ${request.url}: ${answer.status}`);
        }
        return answer;
      }),
    };
  }

  as(email: string): AsPerson {
    return new AsPerson(this.workspace, email);
  }

  get deputy(): AsPerson {
    return this.as(DEPUTY);
  }

  /** One execution of any function, whatever becomes of it. */
  run(name: string, input: unknown, click: Click = {}): ExecutionReport {
    const report = runExecution(this.#environment, {
      function: name,
      arguments: [input],
      user: click.user ?? DEPUTY,
      container: click.container ?? this.master,
      authMode: "FULL",
      via: "google.script.run",
      ...(click.startedAt === undefined ? {} : { startedAt: click.startedAt }),
    });
    this.executions.push(report);
    return report;
  }

  /** What the add-on answers; it must fit the contract. Fails when the execution died. */
  ask<N extends EndpointName>(name: N, input: InputOf<N>, click: Click = {}): Reply<OutputOf<N>> {
    const { outcome } = this.run(name, input, click);
    if ("error" in outcome) {
      throw new Error(`${name}: ${outcome.error.message}`);
    }
    return reply(OUTPUTS[name]).parse(outcome.result) as Reply<OutputOf<N>>;
  }

  /** What was asked for; fails with the problem when the add-on refuses. */
  given<N extends EndpointName>(name: N, input: InputOf<N>, click: Click = {}): OutputOf<N> {
    const answer = this.ask(name, input, click);
    if (!answer.ok) {
      throw new Error(`${name} refused: ${JSON.stringify(answer.problem)}`);
    }
    return answer.value;
  }

  /** The problem; fails when the add-on does what was asked. */
  refused<N extends EndpointName>(name: N, input: InputOf<N>, click: Click = {}): Problem {
    const answer = this.ask(name, input, click);
    if (answer.ok) {
      throw new Error(`${name} was not refused: ${JSON.stringify(answer.value)}`);
    }
    return answer.problem;
  }

  /** The first click of some work and then, as the sidebar does, one slice after another; a dead execution is asked again. */
  finish<
    N extends
      | "sidebarSetUpSchool"
      | "sidebarOpenYear"
      | "sidebarStartRollover"
      | "sidebarUndoBatch"
      | "sidebarMigrateTemplates",
  >(name: N, input: InputOf<N>, click: Click = {}): JobProgress {
    for (let again = 0; again < MOST_SLICES; again += 1) {
      const { outcome } = this.run(name, input, click);
      if ("result" in outcome) {
        const answer = reply(OUTPUTS[name]).parse(outcome.result) as Reply<JobProgress>;
        if (!answer.ok) {
          throw new Error(`${name} refused: ${JSON.stringify(answer.problem)}`);
        }
        return this.goOn(answer.value, click);
      }
    }
    throw new Error(`${name} never answered.`);
  }

  /** One slice after another until the job no longer runs. */
  goOn(begun: JobProgress, click: Click = {}): JobProgress {
    let progress = begun;
    for (let slice = 0; progress.state === "running"; slice += 1) {
      if (slice === MOST_SLICES) {
        throw new Error(`Not done after ${MOST_SLICES} slices: ${JSON.stringify(progress)}`);
      }
      const { outcome } = this.run("sidebarContinueJob", { jobId: begun.jobId }, click);
      if ("result" in outcome) {
        const answer = reply(OUTPUTS.sidebarContinueJob).parse(outcome.result);
        if (!answer.ok) {
          throw new Error(`The slice was refused: ${JSON.stringify(answer.problem)}`);
        }
        progress = answer.value;
      }
    }
    return progress;
  }

  setUp(): JobProgress {
    return this.finish("sidebarSetUpSchool", { driveId: this.driveId, settings: SETTINGS });
  }

  takeRoster(cells: RosterCells, year = "2020/2021"): void {
    this.given("sidebarImportRoster", { year, cells: cells.map((row) => [...row]) });
  }

  openYear(year = "2020/2021"): JobProgress {
    return this.finish("sidebarOpenYear", { year });
  }

  /** Google's calls since `work` began, by operation. */
  counted(work: () => void): Record<string, number> {
    const before = this.workspace.counters.byOperation();
    work();
    const after = Object.entries(this.workspace.counters.byOperation());
    return Object.fromEntries(
      after
        .map(([operation, count]) => [operation, count - (before[operation] ?? 0)] as const)
        .filter(([, count]) => count > 0),
    );
  }
}

/** A shared drive that the deputy manages, and a blank spreadsheet of the deputy's own. */
export function aBlankSchool(): SchoolUnderTest {
  const workspace = openWorkspace();
  workspace.people.add({ email: DEPUTY, displayName: "Ilze Paraudziņa", locale: "lv" });
  const deputy = new AsPerson(workspace, DEPUTY);
  const drive = deputy.json<{ id: string }>("POST", "/drive/v3/drives?requestId=school", {
    name: "Audzināšanas darbs",
  });
  const { spreadsheetId } = deputy.json<{ spreadsheetId: string }>("POST", "/v4/spreadsheets", {
    properties: { title: "Jauna izklājlapa", locale: "lv_LV", timeZone: "Europe/Riga" },
  });
  return new SchoolUnderTest(workspace, drive.id, spreadsheetId);
}

interface Remembered {
  readonly rows: readonly Change[];
  readonly standing: Standing;
  readonly driveId: string;
  readonly master: string;
}

/** A school as it stood at a moment, to be taken up from there as often as a test likes. */
export class SchoolAsItStood {
  readonly #remembered: Remembered;

  constructor({ workspace, driveId, master }: SchoolUnderTest) {
    this.#remembered = {
      rows: [...workspace.store.rows()],
      standing: workspace.standing(),
      driveId,
      master,
    };
  }

  again(): SchoolUnderTest {
    const { rows, standing, driveId, master } = this.#remembered;
    const workspace = openWorkspace({ resume: standing });
    workspace.store.restore(rows);
    // Whoever clicks next comes back after a while: Google's limits are full again.
    workspace.clock.advance(120_000);
    return new SchoolUnderTest(workspace, driveId, master);
  }
}

/** A school that is set up, its classes taken over when a list is given. Once a file: the setting up takes most of the time. */
export function aSchool(roster?: RosterCells, year = "2020/2021"): SchoolAsItStood {
  const school = aBlankSchool();
  const { state, faults } = school.setUp();
  if (state !== "done" || faults.length > 0) {
    throw new Error(`The school was not set up: ${state} ${JSON.stringify(faults)}`);
  }
  if (roster !== undefined) {
    school.takeRoster(roster, year);
  }
  return new SchoolAsItStood(school);
}

/** A school whose year is open. */
export function aSchoolWithAYear(roster: RosterCells, year = "2020/2021"): SchoolAsItStood {
  const school = aSchool(roster, year).again();
  const { state, faults } = school.openYear(year);
  if (state !== "done" || faults.length > 0) {
    throw new Error(`The year was not opened: ${state} ${JSON.stringify(faults)}`);
  }
  return new SchoolAsItStood(school);
}
