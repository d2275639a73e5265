// Who keeps reading last year's folder once it is closed. A class teacher who keeps the class, or whose class ends, reads it;
// one whose class got another teacher does not: the folder holds notes about pupils, and access to them moves with the class.
import { parseEmail } from "../school/class-teacher.ts";
import { targetOf } from "./next-classes.ts";
import type { RolloverRow } from "./rollover-row.ts";

export type AccessAfterwards = "reader" | "none";

/** `email` is of one who may write in the old class's folder now; `rows` are the lines of that class. */
export function accessAfterwards(email: string, rows: readonly RolloverRow[]): AccessAfterwards {
  const typed = rows.find(({ oldAccess }) => oldAccess !== "rule")?.oldAccess;
  if (typed !== undefined) {
    return typed === "read" ? "reader" : "none";
  }
  const goingOn = rows.filter((row) => targetOf(row) !== null);
  const stays =
    goingOn.length === 0 || goingOn.some(({ teacher }) => parseEmail(teacher.email) === email);
  return stays ? "reader" : "none";
}
