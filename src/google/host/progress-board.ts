// Progress and the wish to cancel, in the script's cache: seen by other executions while a slice still runs.
import type { JobProgress } from "../../usecases/ports/job.ts";
import type { ProgressBoard } from "../../usecases/ports/session.ts";

/** Seconds; longer than any slice. */
const KEPT = 600;

export function openProgressBoard(): ProgressBoard {
  const cache = () => CacheService.getScriptCache();
  return {
    show: (progress) => {
      cache().put(`progress ${progress.jobId}`, JSON.stringify(progress), KEPT);
    },
    of: (jobId) => {
      const text = cache().get(`progress ${jobId}`);
      return text === null ? null : (JSON.parse(text) as JobProgress);
    },
    askToCancel: (jobId) => {
      cache().put(`cancel ${jobId}`, "1", KEPT);
    },
    isCancelAsked: (jobId) => cache().get(`cancel ${jobId}`) !== null,
  };
}
