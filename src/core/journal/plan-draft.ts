// What a plan item becomes in the log: its report category and the school event it is about.
import { tidied } from "../language/typed-text.ts";
import { printDate } from "../language/date-text.ts";
import { SCHOOL_EVENTS } from "../programme/school-events.ts";
import type { PlannedItem } from "./class-record.ts";
import type { LogFields } from "./log-row.ts";
import type { PlanItemKind } from "./plan-row.ts";

export interface LogDraft extends Pick<LogFields, "text" | "themeGroup" | "form" | "event"> {
  readonly category: "CLASS_HOUR" | "CLASS_ACTIVITY" | "SCHOOL_EVENT";
  /** As a person would type it; "" while no day is known. */
  readonly date: string;
}

/** @param events the school's own events, by name */
export function logDraft({ row, reading }: PlannedItem, events: readonly string[]): LogDraft {
  const { iso } = reading.date;
  const event = row.kind === "EVENT" ? eventIn(row.topic, events) : null;
  return {
    category:
      row.kind === "CLASS_HOUR" ? "CLASS_HOUR" : event === null ? "CLASS_ACTIVITY" : "SCHOOL_EVENT",
    // What happened has a day: a month or an unread date is asked for anew.
    date: iso === null ? "" : printDate(iso),
    text: row.topic,
    themeGroup: row.themeGroup,
    form: row.form,
    event: event ?? "",
  };
}

/** The school event that a topic names: "Mārtiņdienas tirgus pagalmā". Null for none. */
export function eventIn(topic: string, events: readonly string[]): string | null {
  const said = folded(topic);
  const known = [...new Set([...events, ...SCHOOL_EVENTS.map(({ text }) => text)])];
  return known.find((event) => folded(event) !== "" && said.includes(folded(event))) ?? null;
}

/** What a line typed by hand most likely is. */
export function likelyKind(topic: string, events: readonly string[]): PlanItemKind {
  return eventIn(topic, events) === null ? "CLASS_HOUR" : "EVENT";
}

function folded(text: string): string {
  return tidied(text).normalize("NFC").toLowerCase();
}
