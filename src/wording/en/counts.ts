// What the sidebar counts, in English.
import { countedEn } from "../counted.ts";

export const classes = (n: number) => countedEn(n, "class", "classes");
export const rows = (n: number) => countedEn(n, "row", "rows");
export const columns = (n: number) => countedEn(n, "column", "columns");
export const faults = (n: number) => countedEn(n, "fault", "faults");
export const documents = (n: number) => countedEn(n, "document", "documents");
export const entries = (n: number) => countedEn(n, "entry", "entries");

/** How long, roughly: nobody plans a day by the seconds of an estimate. */
export function duration(seconds: number): string {
  if (seconds < 10) {
    return "a few seconds";
  }
  if (seconds <= 50) {
    return `about ${Math.ceil(seconds / 10) * 10} seconds`;
  }
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `about ${countedEn(minutes, "minute", "minutes")}` : "more than an hour";
}
