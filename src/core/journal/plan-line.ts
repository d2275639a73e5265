// A line of the year plan's printed table: how a plan item is printed in it, and where in the year it stands.
import type { DateRead } from "../language/date-as-typed.ts";
import { printDate } from "../language/date-text.ts";
import { storeText } from "./stored-text.ts";
import type { TypedDate } from "./typed-entry.ts";

/** The two printed columns. */
export interface PlanLine {
  readonly date: string;
  readonly topic: string;
}

/** What Docs takes out of inserted text: halves of characters and the private use area of the basic plane. */
const NOT_IN_DOCS = /[\p{Cs}\uE000-\uF8FF]/gu;

/** Within its month: a heading such as "Septembris" opens it, an item without a day closes it. */
const HEADING_DAY = 0;
const NO_DAY = 99;

/**
 * A day alone is printed "08.09.2020."; a range, a time, a month and whatever cannot be read stay as they were typed.
 */
export function planLine(typed: TypedDate, date: DateRead, topic: string): PlanLine {
  return { date: inDocs(printedDate(typed, date)), topic: inDocs(topic) };
}

/** Grows through the year; null for a line without a date that can be read: it stands where it was put. */
export function placeInYear({ iso, monthOnly }: DateRead, topic: string): number | null {
  if (iso !== null) {
    return Number(iso.replace(/-/g, ""));
  }
  return monthOnly === null
    ? null
    : (monthOnly.year * 100 + monthOnly.month) * 100 + (topic.trim() === "" ? HEADING_DAY : NO_DAY);
}

/** Whether two lines say the same, apart from spaces. */
export function sameLine(one: PlanLine, other: PlanLine): boolean {
  return sameText(one.date, other.date) && sameText(one.topic, other.topic);
}

export function sameText(one: string, other: string): boolean {
  return spaced(one) === spaced(other);
}

function spaced(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function printedDate(typed: TypedDate, { iso, isoEnd, timeText }: DateRead): string {
  if (iso !== null && isoEnd === null && timeText === null) {
    return printDate(iso);
  }
  return typeof typed === "string"
    ? storeText(typed).stored.trim()
    : [iso === null ? String(typed) : printDate(iso), timeText ?? ""].join(" ").trim();
}

function inDocs(text: string): string {
  return text.replace(NOT_IN_DOCS, "");
}
