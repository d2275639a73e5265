// "Where am I?" — the sidebar's first question, in any file: the master, a class's file, or a file that is not ours.
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { SchoolSettings } from "../core/school/school-settings.ts";
import { parseSchoolYear, printSchoolYear, schoolYearId } from "../core/school/school-year.ts";
import { classHome } from "./class/class-home.ts";
import type { ClassHome } from "./class/class-home.ts";
import { inReadingOrder } from "./my-classes.ts";
import type { JobProgress } from "./ports/job.ts";
import { progressOf } from "./making/job-progress.ts";
import { stepsOf } from "./making/job-steps.ts";
import { Ledger } from "./making/ledger.ts";
import { unfinishedJob } from "./making/start-job.ts";
import { yearKey } from "./making/step-keys.ts";
import type { Master, MasterState } from "./ports/master.ts";
import type { ClassFolder, Place } from "./ports/place.ts";
import type { Session } from "./ports/session.ts";

export interface ListedYear {
  /** "2020_2021" */
  readonly id: string;
  /** "2020./2021.m.g." */
  readonly printed: string;
  readonly classes: number;
  readonly opened: boolean;
}

export type Here =
  /** A spreadsheet that is not ours: a school may be set up in it. */
  | { readonly kind: "spreadsheet"; readonly name: string }
  /** A document that is not ours. */
  | {
      readonly kind: "document";
      readonly name: string;
      readonly classes: readonly ClassFolder[];
    }
  | {
      readonly kind: "master";
      readonly driveId: string;
      readonly settings: SchoolSettings;
      readonly years: readonly ListedYear[];
      readonly job: JobProgress | null;
    }
  | { readonly kind: "template"; readonly name: string }
  | ClassHome;

export interface FirstScreen {
  readonly person: string;
  readonly here: Here;
}

export interface FirstScreenTools {
  readonly master: Master;
  readonly place: Place;
  readonly session: Session;
}

export function firstScreen(tools: FirstScreenTools): Result<FirstScreen> {
  return done({ person: tools.session.person, here: here(tools) });
}

function here({ master, place, session }: FirstScreenTools): Here {
  const { file, around } = place.look();
  const { mark, name, type } = file;
  if (mark?.kind === "master") {
    const state = master.open();
    return state === null ? { kind: "spreadsheet", name } : masterHere(state);
  }
  if (mark?.kind === "template" || mark?.kind === "journal-template") {
    return { kind: "template", name };
  }
  if (mark?.schoolClass !== undefined && mark.year !== undefined && around !== null) {
    const { kind, schoolClass, year } = mark;
    return classHome(file, { kind, schoolClass, year }, around, session.today());
  }
  return type === "spreadsheet"
    ? { kind: "spreadsheet", name }
    : { kind: "document", name, classes: inReadingOrder(place.classFolders()) };
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
