// The one place that wires the use cases to Google.
import type { EndpointName, InputOf, OutputOf } from "../contract/endpoints.ts";
import type { Problem } from "../core/problem.ts";
import type { Result } from "../core/result.ts";
import { problemOf } from "../google/failure-problem.ts";
export { sidebarPlace } from "../google/host/sidebar-place.ts";
import { openSchool } from "../google/open-school.ts";
import type { School } from "../google/open-school.ts";
import { cancelJob } from "../usecases/cancel-job.ts";
import { checkDrive, listDrives } from "../usecases/check-drive.ts";
import { checkTemplates } from "../usecases/check-templates.ts";
import { continueJob } from "../usecases/continue-job.ts";
import { firstScreen } from "../usecases/first-screen.ts";
import { importRoster } from "../usecases/import-roster.ts";
import { jobProgress } from "../usecases/job-progress.ts";
import { openYear } from "../usecases/open-year.ts";
import { previewYear } from "../usecases/preview-year.ts";
import { replaceTemplate } from "../usecases/replace-template.ts";
import { setUpSchool } from "../usecases/set-up-school.ts";

export type Answers = {
  readonly [N in EndpointName]: (school: School, input: InputOf<N>) => Result<OutputOf<N>>;
};

/** What answers each endpoint of the contract. */
export const answers: Answers = {
  sidebarFirstScreen: firstScreen,
  sidebarListDrives: listDrives,
  sidebarCheckDrive: (school, { driveId }) => checkDrive(school, driveId),
  sidebarSetUpSchool: setUpSchool,
  sidebarImportRoster: importRoster,
  sidebarCheckTemplates: checkTemplates,
  sidebarReplaceTemplate: replaceTemplate,
  sidebarPreviewYear: (school, { year }) => previewYear(school, year),
  sidebarOpenYear: (school, { year }) => openYear(school, year),
  sidebarContinueJob: (school, { jobId }) => continueJob(school, jobId),
  sidebarCancelJob: (school, { jobId }) => cancelJob(school, jobId),
  sidebarJobProgress: (school, { jobId }) => jobProgress(school, jobId),
};

/** Opens Google for one piece of work and leaves it in order afterwards. */
export function withSchool<T>(work: (school: School) => T): T {
  const school = openSchool();
  try {
    return work(school);
  } finally {
    school.close();
  }
}

export function asProblem(thrown: unknown): Problem | null {
  return problemOf(thrown);
}
