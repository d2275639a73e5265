// What opening a school year makes: the tree of every class, as steps. Pure: the same roster gives the same steps.
import {
  CLASS_SUBFOLDERS,
  classFolderName,
  journalName,
  planName,
  reportName,
  yearFolderName,
} from "../../core/forms/file-names.ts";
import { formByKey, planFormOf } from "../../core/forms/all-forms.ts";
import type { Form } from "../../core/forms/form.ts";
import { halfYearReportValues, yearPlanValues } from "../../core/forms/form-values.ts";
import type { ClassOnForm } from "../../core/forms/form-values.ts";
import { replacementsFor } from "../../core/forms/fill.ts";
import type { Values } from "../../core/forms/fill.ts";
import { NO_DEADLINES } from "../../core/journal/journal-facts.ts";
import type { CopiedForms } from "../../core/journal/journal-facts.ts";
import { SCHOOL_EVENTS } from "../../core/programme/school-events.ts";
import { printClassLabel } from "../../core/school/class-label.ts";
import { annexOf, bandOf } from "../../core/school/grade-band.ts";
import type { RosterClass } from "../../core/school/roster.ts";
import type { SchoolSettings } from "../../core/school/school-settings.ts";
import { schoolYearId } from "../../core/school/school-year.ts";
import type { YearDates } from "../../core/school/year-dates.ts";
import type { CopyFile, FileMark, Share, Step, StepKey } from "../ports/step.ts";
import {
  JOURNAL_TEMPLATE_KEY,
  classFileKey,
  classKey,
  fillKey,
  shareKey,
  subfolderKey,
  templateKey,
  yearKey,
} from "../making/step-keys.ts";

export interface YearToOpen {
  readonly dates: YearDates;
  readonly priority: string | null;
  readonly settings: SchoolSettings;
  /** The shared drive, whose root the year's folder lies in. */
  readonly driveId: string;
  readonly templatesFolder: string;
  readonly forms: CopiedForms;
  /** The version of a form's template, for the marks of its copies. */
  readonly versionOf: (form: Form) => string;
}

/** The steps of a whole year: its folder, then class by class. */
export function yearSteps(year: YearToOpen, classes: readonly RosterClass[]): Step[] {
  const id = schoolYearId(year.dates.schoolYear);
  const key = yearKey(id);
  return [
    {
      kind: "make-folder",
      key,
      name: yearFolderName(year.dates.schoolYear.startYear),
      parent: { id: year.driveId },
      mark: { kind: "year", key, year: id },
    },
    ...classes.flatMap((entry) => classSteps(year, entry)),
  ];
}

/** The steps of one class. Sharing comes last: the teacher is let into a folder that is whole. */
export function classSteps(year: YearToOpen, entry: RosterClass): Step[] {
  const { startYear } = year.dates.schoolYear;
  const id = schoolYearId(year.dates.schoolYear);
  const label = printClassLabel(entry.schoolClass);
  const folder = classKey(id, label);
  const research = subfolderKey("research", id, label);
  const journal = classFileKey("journal", id, label);
  const plan = planFormOf(annexOf(bandOf(entry.schoolClass.grade)));
  const report = formByKey("half-year-report");
  const onForm = classOnForm(year, entry);
  const mark = (kind: FileMark["kind"], key: StepKey): FileMark => ({
    kind,
    key,
    year: id,
    schoolClass: label,
  });
  const document = (kind: "plan" | "report-1" | "report-2", name: string, form: Form): CopyFile => {
    const key = classFileKey(kind, id, label);
    return {
      kind: "copy-file",
      key,
      name,
      parent: { step: folder },
      template: { step: templateKey(form.key) },
      journal: { step: journal },
      mark: { ...mark(kind, key), template: year.versionOf(form), status: "DRAFT" },
    };
  };
  const reportValues = (half: "H1" | "H2"): Values =>
    halfYearReportValues(onForm, {
      kind: "half",
      half,
      word: periodWordOf(year.settings),
    });
  const steps: Step[] = [
    {
      kind: "make-folder",
      key: folder,
      name: classFolderName(label),
      parent: { step: yearKey(id) },
      mark: mark("folder", folder),
    },
    {
      kind: "copy-file",
      key: journal,
      name: journalName(label, startYear),
      parent: { step: folder },
      template: { step: JOURNAL_TEMPLATE_KEY },
      mark: mark("journal", journal),
    },
    ...CLASS_SUBFOLDERS.map(({ key, name }): Step => {
      const subfolder = subfolderKey(key, id, label);
      return {
        kind: "make-folder",
        key: subfolder,
        name,
        parent: { step: folder },
        mark: mark("subfolder", subfolder),
        ...(key === "research" ? { limited: true } : {}),
      };
    }),
    document("plan", planName(label, startYear), plan),
    document("report-1", reportName(label, "H1", startYear), report),
    document("report-2", reportName(label, "H2", startYear), report),
    {
      kind: "fill-journal",
      key: fillKey(journal),
      on: { step: journal },
      facts: {
        schoolClass: label,
        year: id,
        teacher: entry.teacher.nominative,
        teacherGenitive: entry.teacher.genitive,
        teacherGender: entry.teacher.gender ?? "unknown",
        teacherEmail: entry.teacher.email,
        pupilCount: entry.pupilCount,
        dates: year.dates,
        priority: year.priority,
        events: eventsOf(entry.schoolClass.grade),
        templatesFolder: year.templatesFolder,
        forms: year.forms,
        schoolGenitive: year.settings.nameGenitive,
        schoolLocative: year.settings.nameLocative,
        placeLocative: year.settings.placeLocative,
        periodWord: periodWordOf(year.settings),
        deadlines: NO_DEADLINES,
      },
    },
    fill(
      classFileKey("plan", id, label),
      plan,
      yearPlanValues(onForm, annexOf(bandOf(entry.schoolClass.grade))),
    ),
    fill(classFileKey("report-1", id, label), report, reportValues("H1")),
    fill(classFileKey("report-2", id, label), report, reportValues("H2")),
  ];
  const whole = steps.map((step) => step.key);
  return [
    ...steps,
    share(folder, entry.teacher.email, whole),
    share(research, entry.teacher.email, []),
  ];
}

function fill(file: StepKey, form: Form, values: Values): Step {
  return {
    kind: "fill-document",
    key: fillKey(file),
    on: { step: file },
    replacements: replacementsFor(form, values),
  };
}

function share(file: StepKey, person: string, after: readonly StepKey[]): Share {
  return {
    kind: "share",
    key: shareKey(file, person),
    on: { step: file },
    to: { person },
    role: "writer",
    after,
  };
}

function classOnForm(year: YearToOpen, { schoolClass, teacher }: RosterClass): ClassOnForm {
  return {
    schoolGenitive: year.settings.nameGenitive,
    schoolLocative: year.settings.nameLocative,
    label: printClassLabel(schoolClass),
    teacherGender: teacher.gender ?? "unknown",
    teacherGenitive: teacher.genitive,
    startYear: year.dates.schoolYear.startYear,
  };
}

function periodWordOf({ periodWordGenitive }: SchoolSettings): "pusgada" | "semestra" {
  return periodWordGenitive === "semestra" ? "semestra" : "pusgada";
}

function eventsOf(grade: number): readonly string[] {
  return SCHOOL_EVENTS.filter(({ grades }) => grades === null || grades.includes(grade)).map(
    ({ text }) => text,
  );
}
