// "Set up the school": the open spreadsheet becomes the master, and the template set is made in the chosen shared drive.
// Asked again, it brings the settings up to date and makes the templates that are missing.
import { refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { settingFaults, tidySettings } from "../core/school/school-settings.ts";
import type { SchoolSettings, SettingName } from "../core/school/school-settings.ts";
import { checkDrive } from "./check-drive.ts";
import type { JobProgress } from "./ports/job.ts";
import { startJob } from "./making/start-job.ts";
import type { JobTools } from "./making/start-job.ts";
import { reconciled } from "./making/reconcile.ts";
import type { Drives } from "./ports/drives.ts";
import type { Place } from "./ports/place.ts";
import type { Survey } from "./ports/maker.ts";
import { domainOf } from "./ports/session.ts";
import { templateSteps } from "./templates/template-steps.ts";

export interface SetUpInput {
  readonly driveId: string;
  readonly settings: Readonly<Partial<Record<SettingName, string | undefined>>>;
}

export interface SetUpTools extends JobTools {
  readonly drives: Drives;
  readonly survey: Survey;
  readonly place: Place;
}

export function setUpSchool(tools: SetUpTools, input: SetUpInput): Result<JobProgress> {
  const settings = tidySettings(input.settings);
  const faults = settingFaults(settings);
  if (faults.length > 0) {
    return refused({ kind: "SETTING_FAULTS", faults });
  }
  const { mark, drive, name } = tools.place.openFile();
  if (mark !== null && mark.kind !== "master") {
    return refused({ kind: "FILE_SERVES_ELSEWHERE", name });
  }
  if (mark !== null && drive !== input.driveId) {
    return refused({ kind: "OTHER_DRIVE", drive: drive ?? "" });
  }
  const suitable = checkDrive(tools, input.driveId);
  if (!suitable.ok) {
    return suitable;
  }
  const started = tools.session.alone(() => begin(tools, settings, input.driveId));
  return started ?? refused({ kind: "BUSY" });
}

function begin(tools: SetUpTools, settings: SchoolSettings, driveId: string): Result<JobProgress> {
  tools.master.prepare(settings, driveId);
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const steps = templateSteps(driveId, domainOf(tools.session.person));
  const found = reconciled(
    state.ledger,
    steps,
    tools.survey.ofTemplates(),
    tools.survey,
    tools.session.now(),
  );
  return startJob(tools, state, { kind: "set-up" }, steps, found);
}
