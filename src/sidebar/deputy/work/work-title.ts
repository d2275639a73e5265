// What a piece of bulk work is called.
import type { JobProgress } from "../../../contract/job.ts";
import type { DeputyWords } from "../../../wording/screens.ts";

export function workTitle({ what, year }: JobProgress, { work }: DeputyWords): string {
  return what === "set-up" ? work.setUp : work.openYear(year ?? "");
}
