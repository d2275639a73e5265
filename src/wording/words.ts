// What is said of every kind, in one language. A kind without a sentence does not compile.
import type {
  ClassProblem,
  DeputyProblem,
  DrivePoint,
  GeneralProblem,
  NextYearProblem,
  Problem,
  TemplateFault,
} from "../core/problem.ts";
import type { RosterFault } from "../core/school/roster-fault.ts";
import type { SettingFault } from "../core/school/school-settings.ts";
import type { YearTableFault } from "../core/school/year-table.ts";
import type { EntryNotes, WarningCode } from "../contract/entry-notes.ts";
import type { WorkFailure } from "../contract/job.ts";

export type Language = "lv" | "en";

/** A sentence for each kind of a union, made from that kind's own data. */
export type SentenceOf<U extends { readonly kind: string }> = {
  readonly [K in U["kind"]]: (data: Extract<U, { readonly kind: K }>) => string;
};

/** Problems that are lists of faults are said fault by fault. */
type Plain<U> = Exclude<U, { readonly faults: unknown } | { readonly points: unknown }>;

/** What may be answered where a school year is prepared. */
export interface YearProblemWords {
  readonly problem: SentenceOf<Plain<GeneralProblem | DeputyProblem>>;
  readonly rosterFault: SentenceOf<RosterFault>;
  readonly drivePoint: SentenceOf<DrivePoint>;
  readonly templateFault: SentenceOf<TemplateFault>;
  readonly yearTableFault: SentenceOf<YearTableFault>;
  readonly workFailure: SentenceOf<WorkFailure>;
}

/** What the deputy's page can be answered. */
export interface DeputyProblemWords extends YearProblemWords {
  readonly settingFault: SentenceOf<SettingFault>;
}

/** What the page of next year can be answered. */
export interface NextYearProblemWords extends YearProblemWords {
  readonly problem: SentenceOf<Plain<GeneralProblem | DeputyProblem | NextYearProblem>>;
}

/** What is said of everything noticed in an entry. */
export type WarningSentences = Readonly<Record<WarningCode, (notes: EntryNotes) => string>>;

/** What the class's page can be answered. */
export interface ClassProblemWords {
  readonly problem: SentenceOf<Plain<GeneralProblem | ClassProblem>>;
}

/** What the school's overview can be answered. */
export interface OverviewProblemWords {
  readonly problem: SentenceOf<
    | GeneralProblem
    | Extract<
        Problem,
        {
          readonly kind:
            | "NOT_A_MASTER"
            | "NOT_A_JOURNAL"
            | "COMMENT_MISSING"
            | "MASTER_TAB_MISSING"
            | "COLUMNS_MOVED"
            | "JOURNAL_TAB_MISSING";
        }
      >
  >;
}
