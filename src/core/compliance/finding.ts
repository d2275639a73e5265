// What the programme's rules find in a class's year. The programme recommends (its point "ieteikuma raksturs"): a finding informs, it
// stops nobody. Only points 6.2.1 and 6.2.2 name a number, so only their findings can be met or not; the rest are counts.
import type { ThemeGroupCode } from "../programme/theme-groups.ts";
import type { ChannelCode } from "../programme/contact-words.ts";
import type { IsoDate } from "../language/iso-date.ts";
import type { DocumentStatus } from "../school/document-status.ts";
import type { HalfYear } from "../school/half-year.ts";

/** An entry of the journal that a finding rests on. */
export interface FoundEntry {
  /** Null for a row typed by hand. */
  readonly id: string | null;
  readonly rowNumber: number;
  /** Null when the date cannot be read. */
  readonly date: IsoDate | null;
}

/** A contact that is no individual talk: a call nobody answered, a message. */
export interface Attempt extends FoundEntry {
  readonly channel: ChannelCode | null;
}

export interface UntalkedPupil {
  /** As the class list names the pupil. For the class's own people only. */
  readonly name: string;
  readonly number: number | null;
  /** Latest first. */
  readonly tried: readonly Attempt[];
}

export type Finding =
  /** `status` null: the file was not found. */
  | { readonly kind: "PLAN"; readonly status: DocumentStatus | null; readonly rows: number }
  | { readonly kind: "CLASS_HOURS"; readonly planned: number; readonly done: number }
  | {
      readonly kind: "PARENT_MEETINGS";
      readonly met: boolean;
      readonly meetings: readonly FoundEntry[];
    }
  | {
      readonly kind: "PARENT_TALKS";
      readonly met: boolean;
      readonly covered: number;
      readonly pupils: number;
      readonly missing: readonly UntalkedPupil[];
    }
  | {
      readonly kind: "THEME_GROUPS";
      readonly covered: readonly ThemeGroupCode[];
      readonly missing: readonly ThemeGroupCode[];
    }
  | {
      readonly kind: "REPORT";
      readonly half: HalfYear;
      readonly status: DocumentStatus | null;
      /** What it would count, and what it would leave out for want of a date or as a repeat. */
      readonly counted: number;
      readonly leftOut: number;
    };
