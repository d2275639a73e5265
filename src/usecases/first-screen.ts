// "Where am I?" — the sidebar's first question, in any file: the master, a class's file, or a file that is not ours.
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { SchoolSettings } from "../core/school/school-settings.ts";
import { parseSchoolYear, printSchoolYear, schoolYearId } from "../core/school/school-year.ts";
import type { JobProgress } from "./ports/job.ts";
import { progressOf } from "./making/job-progress.ts";
import { stepsOf } from "./making/job-steps.ts";
import { Ledger } from "./making/ledger.ts";
import { unfinishedJob } from "./making/start-job.ts";
import type { FileKind } from "./ports/step.ts";
import { yearKey } from "./making/step-keys.ts";
import type { Master, MasterState } from "./ports/master.ts";
import type { Place } from "./ports/place.ts";
import type { Session } from "./ports/session.ts";

export interface ListedYear {
  /** "2020_2021" */
  readonly id: string;
  /** "2020./2021.m.g." */
  readonly printed: string;
  readonly classes: number;
  readonly opened: boolean;
}

export interface FileLink {
  readonly kind: FileKind;
  readonly name: string;
  readonly url: string;
}

export type Here =
  /** A spreadsheet that is not ours: a school may be set up in it. */
  | { readonly kind: "spreadsheet"; readonly name: string }
  /** A document that is not ours. */
  | { readonly kind: "document"; readonly name: string }
  | {
      readonly kind: "master";
      readonly driveId: string;
      readonly settings: SchoolSettings;
      readonly years: readonly ListedYear[];
      readonly job: JobProgress | null;
    }
  | { readonly kind: "template"; readonly name: string }
  | {
      readonly kind: "class-file";
      readonly file: FileKind;
      readonly name: string;
      readonly schoolClass: string;
      readonly year: string;
      readonly teacher: string;
      readonly files: readonly FileLink[];
    };

export interface FirstScreen {
  readonly person: string;
  readonly here: Here;
}

/** What a teacher writes in comes before the folders. */
const READING_ORDER: readonly FileKind[] = ["plan", "journal", "report-1", "report-2", "subfolder"];

export interface FirstScreenTools {
  readonly master: Master;
  readonly place: Place;
  readonly session: Session;
}

export function firstScreen(tools: FirstScreenTools): Result<FirstScreen> {
  return done({ person: tools.session.person, here: here(tools) });
}

function here({ master, place }: FirstScreenTools): Here {
  const file = place.openFile();
  const { mark, name, type } = file;
  if (mark?.kind === "master") {
    const state = master.open();
    return state === null ? { kind: "spreadsheet", name } : masterHere(state);
  }
  if (mark?.kind === "template" || mark?.kind === "journal-template") {
    return { kind: "template", name };
  }
  if (mark?.schoolClass === undefined || mark.year === undefined) {
    return { kind: type, name };
  }
  const { teacher, files } = place.classAround(file);
  return {
    kind: "class-file",
    file: mark.kind,
    name,
    schoolClass: mark.schoolClass,
    year: mark.year,
    teacher,
    files: files
      .map((linked) => ({ kind: linked.mark.kind, name: linked.name, url: linked.url }))
      .sort((a, b) => READING_ORDER.indexOf(a.kind) - READING_ORDER.indexOf(b.kind)),
  };
}

function masterHere(state: MasterState): Here {
  const ledger = new Ledger(state.ledger);
  const job = unfinishedJob(state);
  const counts = new Map<number, number>();
  for (const [typed] of state.roster.slice(1)) {
    const year = typeof typed === "string" ? parseSchoolYear(typed) : null;
    if (year !== null) {
      counts.set(year.startYear, (counts.get(year.startYear) ?? 0) + 1);
    }
  }
  return {
    kind: "master",
    driveId: state.driveId,
    settings: state.settings,
    years: [...counts]
      .sort(([a], [b]) => b - a)
      .map(([startYear, classes]) => ({
        id: schoolYearId({ startYear }),
        printed: printSchoolYear({ startYear }),
        classes,
        opened: ledger.idOf({ step: yearKey(schoolYearId({ startYear })) }) !== null,
      })),
    job: job === undefined ? null : progressOf(job, stepsOf(job, state), ledger, ""),
  };
}
