// The shape of the sidebar's own texts. Latvian gives it; a text that another language lacks does not compile.
import type {
  LV_CLASS,
  LV_DOCUMENTS,
  LV_ENTRIES,
  LV_LOGGING,
  LV_OCCASIONS,
  LV_PLANNING,
} from "./lv/class/screens.ts";
import type { LV_DEPUTY } from "./lv/deputy/screens.ts";
import type { LV_NEXT_YEAR } from "./lv/next-year/screens.ts";
import type { LV_UPKEEP } from "./lv/upkeep/screens.ts";
import type { LV_OVERVIEW } from "./lv/overview/screens.ts";
import type { LV_GENERAL } from "./lv/general.ts";

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Texts<T[K]>;
};

export type GeneralWords = Texts<typeof LV_GENERAL>;
export type DeputyWords = Texts<typeof LV_DEPUTY>;
export type SharedClassWords = Texts<typeof LV_CLASS>;
export type EntryWords = Texts<typeof LV_ENTRIES>;
export type LoggingWords = Texts<typeof LV_LOGGING>;
export type PlanningWords = Texts<typeof LV_PLANNING>;
export type DocumentWords = Texts<typeof LV_DOCUMENTS>;
export type OccasionWords = Texts<typeof LV_OCCASIONS>;
export type ClassWords = SharedClassWords &
  EntryWords &
  LoggingWords &
  PlanningWords &
  DocumentWords &
  OccasionWords;
export type UpkeepWords = Texts<typeof LV_UPKEEP>;
export type NextYearWords = Texts<typeof LV_NEXT_YEAR>;
export type OverviewWords = Texts<typeof LV_OVERVIEW>;
