// The one place that wires the use cases to Google.
import { AREA_PAGES } from "../contract/class-areas.ts";
import type { EndpointName, InputOf, OutputOf } from "../contract/endpoints.ts";
import type { Problem } from "../core/problem.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { problemOf } from "../google/failure-problem.ts";
export { sidebarPlace } from "../google/host/sidebar-place.ts";
import { openSchool } from "../google/open-school.ts";
import type { School } from "../google/open-school.ts";
import { addTrip } from "../usecases/add-trip.ts";
import { adoptPlanRows } from "../usecases/adopt-plan-rows.ts";
import { cancelJob } from "../usecases/cancel-job.ts";
import { changePupil } from "../usecases/change-pupil.ts";
import { checkDrive, listDrives } from "../usecases/check-drive.ts";
import { checkTemplates } from "../usecases/check-templates.ts";
import { compileReportInto } from "../usecases/compile-report.ts";
import { continueJob } from "../usecases/continue-job.ts";
import { createAnalysis } from "../usecases/create-analysis.ts";
import { createMinutes } from "../usecases/create-minutes.ts";
import { documentStatus } from "../usecases/document-status.ts";
import { editContact } from "../usecases/edit-contact.ts";
import { editEntry } from "../usecases/edit-entry.ts";
import { firstScreen } from "../usecases/first-screen.ts";
import { importPupils } from "../usecases/import-pupils.ts";
import { handover } from "../usecases/handover.ts";
import { importRoster } from "../usecases/import-roster.ts";
import { jobProgress } from "../usecases/job-progress.ts";
import { lastYearsPlan } from "../usecases/last-years-plan.ts";
import { logEntry } from "../usecases/log-entry.ts";
import { myClasses } from "../usecases/my-classes.ts";
import { listAnalyses } from "../usecases/list-analyses.ts";
import { listPupils } from "../usecases/list-pupils.ts";
import { keepingList } from "../usecases/keeping-list.ts";
import { migrateTemplates } from "../usecases/migrate-templates.ts";
import { openYear } from "../usecases/open-year.ts";
import { parentsOverview } from "../usecases/parents-overview.ts";
import { previewReport } from "../usecases/preview-report.ts";
import { previewRollover } from "../usecases/preview-rollover.ts";
import { previewPupils } from "../usecases/preview-pupils.ts";
import { planItems } from "../usecases/plan-items.ts";
import { previewYear } from "../usecases/preview-year.ts";
import { readPlan } from "../usecases/read-plan.ts";
import { refreshMaster } from "../usecases/refresh-master.ts";
import { recentEntries } from "../usecases/recent-entries.ts";
import { recordContact } from "../usecases/record-contact.ts";
import { replaceNames } from "../usecases/replace-names.ts";
import { reopenClass } from "../usecases/reopen-class.ts";
import { replaceTemplate } from "../usecases/replace-template.ts";
import { reviewDocument } from "../usecases/review-document.ts";
import { setPlanItemStatus } from "../usecases/set-plan-item-status.ts";
import { schoolOverview } from "../usecases/school-overview.ts";
import { setUpSchool } from "../usecases/set-up-school.ts";
import { submitDocument } from "../usecases/submit-document.ts";
import { withdrawEntry } from "../usecases/withdraw-entry.ts";
import { withdrawSubmission } from "../usecases/withdraw-submission.ts";
import { startRollover } from "../usecases/start-rollover.ts";
import { templateDrift } from "../usecases/template-drift.ts";
import { previewUndo, undoBatch, undoableJobs } from "../usecases/undo-batch.ts";
import { inTurn } from "./in-turn.ts";
import { showOverview, showSidebarPage } from "./pages.ts";

export type Answers = {
  readonly [N in EndpointName]: (school: School, input: InputOf<N>) => Result<OutputOf<N>>;
};

/** What answers each endpoint of the contract. */
export const answers: Answers = {
  sidebarFirstScreen: firstScreen,
  sidebarMyClasses: myClasses,
  sidebarTurnTo: (_, start) => {
    showSidebarPage(AREA_PAGES[start.area], start);
    return done(null);
  },
  sidebarListDrives: listDrives,
  sidebarCheckDrive: (school, { driveId }) => checkDrive(school, driveId),
  sidebarSetUpSchool: setUpSchool,
  sidebarImportRoster: importRoster,
  sidebarCheckTemplates: checkTemplates,
  sidebarReplaceTemplate: replaceTemplate,
  sidebarPreviewYear: (school, { year }) => previewYear(school, year),
  sidebarOpenYear: (school, { year }) => openYear(school, year),
  sidebarPreviewRollover: previewRollover,
  sidebarStartRollover: startRollover,
  sidebarAnalyses: listAnalyses,
  sidebarCreateAnalysis: createAnalysis,
  sidebarCreateMinutes: createMinutes,
  sidebarAddTrip: addTrip,
  sidebarPupils: listPupils,
  sidebarPreviewPupils: previewPupils,
  sidebarImportPupils: inTurn(importPupils),
  sidebarChangePupil: inTurn(changePupil),
  sidebarReadPlan: readPlan,
  sidebarPlanItems: inTurn(planItems),
  sidebarAdoptPlanRows: inTurn(adoptPlanRows),
  sidebarSetPlanItemStatus: inTurn(setPlanItemStatus),
  sidebarLastYearsPlan: lastYearsPlan,
  sidebarShowNextYear: () => {
    showSidebarPage("nextYear");
    return done(null);
  },
  sidebarShowUpkeep: () => {
    showSidebarPage("upkeep");
    return done(null);
  },
  sidebarShowDeputy: () => {
    showSidebarPage("deputy");
    return done(null);
  },
  sidebarUndoableJobs: undoableJobs,
  sidebarPreviewUndo: (school, { jobId }) => previewUndo(school, jobId),
  sidebarUndoBatch: (school, { jobId }) => undoBatch(school, jobId),
  sidebarTemplateDrift: (school, { year }) => templateDrift(school, year),
  sidebarMigrateTemplates: (school, { year }) => migrateTemplates(school, year),
  sidebarReopenClass: reopenClass,
  sidebarHandover: handover,
  sidebarKeepingList: keepingList,
  sidebarContinueJob: (school, { jobId }) => continueJob(school, jobId),
  sidebarCancelJob: (school, { jobId }) => cancelJob(school, jobId),
  sidebarRefreshMaster: (school, { driveId, everything }) =>
    refreshMaster(school, { driveId, everything: everything === true }),
  sidebarShowOverview: () => {
    showOverview();
    return done(null);
  },
  sidebarSchoolOverview: (school, { driveId, year }) => schoolOverview(school, driveId, year),
  sidebarJobProgress: (school, { jobId }) => jobProgress(school, jobId),
  sidebarRecentEntries: (school, { journalId }) => recentEntries(school, journalId),
  sidebarLogEntry: logEntry,
  sidebarEditEntry: inTurn(editEntry),
  sidebarParents: (school, { journalId }) => parentsOverview(school, journalId),
  sidebarRecordContact: recordContact,
  sidebarEditContact: inTurn(editContact),
  sidebarWithdrawEntry: inTurn(withdrawEntry),
  sidebarPreviewReport: previewReport,
  sidebarCompileReport: compileReportInto,
  sidebarDocumentStatus: documentStatus,
  sidebarReplaceNames: replaceNames,
  sidebarSubmitDocument: inTurn(submitDocument),
  sidebarWithdrawSubmission: inTurn(withdrawSubmission),
  sidebarReviewDocument: inTurn(reviewDocument),
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
