// What a piece of bulk work is called.
import type { JobProgress } from "../../../contract/job.ts";
import type { DeputyWords } from "../../../wording/screens.ts";

export function workTitle({ what, year }: JobProgress, work: DeputyWords["work"]): string {
  switch (what) {
    case "set-up":
      return work.setUp;
    case "undo":
      return work.undo;
    case "migrate-templates":
      return work.renew;
    case "open-year":
    case "rollover":
      return work.openYear(year ?? "");
  }
}
