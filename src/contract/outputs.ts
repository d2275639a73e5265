// What each endpoint gives when it is not refused. The caller's half of the contract; the server's bundle does not carry it.
import * as z from "zod/mini";
import type { TemplateFault } from "../core/problem.ts";
import type { EndpointName } from "./endpoints.ts";
import { addedTrip, analyses, createdAnalysis, createdMinutes } from "./class-documents.ts";
import { classFolders } from "./class-home.ts";
import { shownRow } from "./entry.ts";
import { firstScreen } from "./first-screen.ts";
import { formKey } from "./form-key.ts";
import { handover } from "./handover.ts";
import { jobProgress } from "./job.ts";
import { adopted, lastYearsPlan, plannedItems, planOverview, planStatusChanged } from "./plan.ts";
import { keepingList } from "./keeping.ts";
import { logOverview, logSaving } from "./log.ts";
import { contactSaving, parentsOverview } from "./parents.ts";
import { changedPupil, importedPupils, pupils, pupilsPreview } from "./pupils.ts";
import { reportState } from "./report.ts";
import { namesReplaced, reviewedDocument, reviewStanding } from "./review.ts";
import { rolloverPreview } from "./rollover.ts";
import { refreshed } from "./refreshed.ts";
import { templateDrift } from "./template-drift.ts";
import { undoPreview, undoableJobs } from "./undo.ts";
import { schoolOverview } from "./school-overview.ts";
import { yearPreview } from "./year-preview.ts";

const templateFault = z.custom<TemplateFault>(
  (value) => typeof value === "object" && value !== null && "kind" in value,
);

export const OUTPUTS = {
  sidebarFirstScreen: firstScreen,
  sidebarMyClasses: classFolders,
  sidebarTurnTo: z.null(),
  sidebarListDrives: z.readonly(z.array(z.object({ id: z.string(), name: z.string() }))),
  sidebarCheckDrive: z.null(),
  sidebarSetUpSchool: jobProgress,
  sidebarImportRoster: z.object({ classes: z.number() }),
  sidebarCheckTemplates: z.readonly(
    z.array(
      z.object({
        form: formKey(),
        documentId: z.nullable(z.string()),
        proposal: z.boolean(),
        faults: z.readonly(z.array(templateFault)),
      }),
    ),
  ),
  sidebarReplaceTemplate: z.object({ documentId: z.string() }),
  sidebarPreviewYear: yearPreview,
  sidebarOpenYear: jobProgress,
  sidebarPreviewRollover: rolloverPreview,
  sidebarStartRollover: jobProgress,
  sidebarAnalyses: analyses,
  sidebarCreateAnalysis: createdAnalysis,
  sidebarCreateMinutes: createdMinutes,
  sidebarAddTrip: addedTrip,
  sidebarPupils: pupils,
  sidebarPreviewPupils: pupilsPreview,
  sidebarImportPupils: importedPupils,
  sidebarChangePupil: changedPupil,
  sidebarReadPlan: planOverview,
  sidebarPlanItems: plannedItems,
  sidebarAdoptPlanRows: adopted,
  sidebarSetPlanItemStatus: planStatusChanged,
  sidebarLastYearsPlan: lastYearsPlan,
  sidebarShowNextYear: z.null(),
  sidebarShowUpkeep: z.null(),
  sidebarShowDeputy: z.null(),
  sidebarUndoableJobs: undoableJobs,
  sidebarPreviewUndo: undoPreview,
  sidebarUndoBatch: jobProgress,
  sidebarTemplateDrift: templateDrift,
  sidebarMigrateTemplates: jobProgress,
  sidebarReopenClass: z.object({ person: z.string() }),
  sidebarHandover: handover,
  sidebarKeepingList: keepingList,
  sidebarContinueJob: jobProgress,
  sidebarCancelJob: jobProgress,
  sidebarRefreshMaster: refreshed,
  sidebarShowOverview: z.null(),
  sidebarSchoolOverview: schoolOverview,
  sidebarJobProgress: z.nullable(jobProgress),
  sidebarRecentEntries: logOverview,
  sidebarLogEntry: logSaving,
  sidebarEditEntry: logSaving,
  sidebarParents: parentsOverview,
  sidebarRecordContact: contactSaving,
  sidebarEditContact: contactSaving,
  sidebarWithdrawEntry: z.object({ shown: shownRow() }),
  sidebarPreviewReport: reportState,
  sidebarCompileReport: reportState,
  sidebarDocumentStatus: reviewedDocument,
  sidebarReplaceNames: namesReplaced,
  sidebarSubmitDocument: reviewStanding,
  sidebarWithdrawSubmission: reviewStanding,
  sidebarReviewDocument: reviewStanding,
} as const satisfies Readonly<Record<EndpointName, z.ZodMiniType>>;
