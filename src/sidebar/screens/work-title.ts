// What a piece of bulk work is called.
import type { JobProgress } from "../../contract/job.ts";
import type { ScreenWords } from "../../wording/screens.ts";

export function workTitle({ what, year }: JobProgress, { work }: ScreenWords): string {
  return what === "set-up" ? work.setUp : work.openYear(year ?? "");
}
