// What each endpoint takes: one argument, plain data. The server's half of the contract.
import * as z from "zod/mini";
import { addTripInput, createAnalysisInput, createMinutesInput } from "./class-documents.ts";
import { areaStart } from "./area-start.ts";
import { entryId, shownRow } from "./entry.ts";
import { formKey } from "./form-key.ts";
import { adoptedRows, earlierPlan, planFiles, planItems, planStatusChange } from "./plan.ts";
import { logFields } from "./log.ts";
import { contactFields } from "./parents.ts";
import { changePupilInput, importPupilsInput, previewPupilsInput } from "./pupils.ts";
import { reportAsked } from "./report.ts";
import { decision, reviewAsked } from "./review.ts";
import { rolloverRow } from "./rollover-row.ts";

const nothing = () => z.nullish(z.unknown());
const id = () => z.string().check(z.minLength(1), z.maxLength(100));
const line = () => z.string().check(z.maxLength(2_000));
const year = () => z.object({ year: z.string().check(z.maxLength(40)) });
const job = () => z.object({ jobId: id() });
const journal = () => z.object({ journalId: id() });
const cell = () =>
  z.union([z.string().check(z.maxLength(50_000)), z.number(), z.boolean(), z.null()]);

/** Functions, since every execution loads the whole script anew and reads one of them. */
export const INPUTS = {
  sidebarFirstScreen: nothing,
  sidebarMyClasses: nothing,
  sidebarTurnTo: areaStart,
  sidebarListDrives: nothing,
  sidebarCheckDrive: () => z.object({ driveId: id() }),
  sidebarSetUpSchool: () =>
    z.object({
      driveId: id(),
      settings: z.object({
        nameNominative: z.optional(line()),
        nameGenitive: z.optional(line()),
        nameLocative: z.optional(line()),
        founder: z.optional(line()),
        registrationNumber: z.optional(line()),
        address: z.optional(line()),
        phone: z.optional(line()),
        email: z.optional(line()),
        placeLocative: z.optional(line()),
        deputyTitle: z.optional(line()),
        deputyName: z.optional(line()),
        periodWordGenitive: z.optional(line()),
      }),
    }),
  sidebarImportRoster: () =>
    z.object({ year: z.string().check(z.maxLength(40)), cells: z.array(z.array(cell())) }),
  sidebarCheckTemplates: nothing,
  sidebarReplaceTemplate: () => z.object({ form: formKey(), document: line() }),
  sidebarPreviewYear: year,
  sidebarOpenYear: year,
  sidebarPreviewRollover: () =>
    z.object({
      year: z.string().check(z.maxLength(40)),
      rows: z.nullable(z.array(rolloverRow()).check(z.maxLength(500))),
    }),
  sidebarStartRollover: () =>
    z.object({
      year: z.string().check(z.maxLength(40)),
      rows: z.array(rolloverRow()).check(z.maxLength(500)),
      close: z.boolean(),
      basis: z.string().check(z.maxLength(40)),
    }),
  sidebarAnalyses: () => z.object({ journalId: id() }),
  sidebarCreateAnalysis: createAnalysisInput,
  sidebarCreateMinutes: createMinutesInput,
  sidebarAddTrip: addTripInput,
  sidebarPupils: () => z.object({ journalId: id() }),
  sidebarPreviewPupils: previewPupilsInput,
  sidebarImportPupils: importPupilsInput,
  sidebarChangePupil: changePupilInput,
  sidebarReadPlan: planFiles,
  sidebarPlanItems: planItems,
  sidebarAdoptPlanRows: adoptedRows,
  sidebarSetPlanItemStatus: planStatusChange,
  sidebarLastYearsPlan: earlierPlan,
  sidebarShowNextYear: nothing,
  sidebarShowUpkeep: nothing,
  sidebarShowDeputy: nothing,
  sidebarUndoableJobs: nothing,
  sidebarPreviewUndo: job,
  sidebarUndoBatch: job,
  sidebarTemplateDrift: year,
  sidebarMigrateTemplates: year,
  sidebarReopenClass: () =>
    z.object({
      year: z.string().check(z.maxLength(40)),
      schoolClass: z.string().check(z.maxLength(40)),
      open: z.boolean(),
    }),
  sidebarHandover: () =>
    z.object({
      year: z.string().check(z.maxLength(40)),
      schoolClass: z.string().check(z.maxLength(40)),
    }),
  sidebarKeepingList: nothing,
  sidebarContinueJob: job,
  sidebarCancelJob: job,
  sidebarRefreshMaster: () =>
    z.object({ driveId: z.nullable(id()), everything: z.optional(z.boolean()) }),
  sidebarShowOverview: nothing,
  sidebarSchoolOverview: () =>
    z.object({
      driveId: z.nullable(id()),
      year: z.nullable(z.string().check(z.regex(/^\d{4}_\d{4}$/))),
    }),
  sidebarJobProgress: () => z.object({ jobId: z.nullable(id()) }),
  sidebarRecentEntries: journal,
  sidebarLogEntry: () =>
    z.object({ journalId: id(), id: entryId(), confirmed: z.boolean(), fields: logFields() }),
  sidebarEditEntry: () =>
    z.object({ journalId: id(), shown: shownRow(), confirmed: z.boolean(), fields: logFields() }),
  sidebarParents: journal,
  sidebarRecordContact: () =>
    z.object({ journalId: id(), id: entryId(), confirmed: z.boolean(), fields: contactFields() }),
  sidebarEditContact: () =>
    z.object({
      journalId: id(),
      shown: shownRow(),
      confirmed: z.boolean(),
      fields: contactFields(),
    }),
  sidebarWithdrawEntry: () =>
    z.object({
      journalId: id(),
      tab: z.enum(["log", "contacts"]),
      shown: shownRow(),
      withdrawn: z.boolean(),
    }),
  sidebarPreviewReport: reportAsked,
  sidebarCompileReport: reportAsked,
  sidebarDocumentStatus: reviewAsked,
  sidebarReplaceNames: reviewAsked,
  sidebarSubmitDocument: reviewAsked,
  sidebarWithdrawSubmission: reviewAsked,
  sidebarReviewDocument: decision,
} as const;
