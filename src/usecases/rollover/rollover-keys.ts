// The keys of what closing a year, taking a job back and changing a form's version do.
import { classKey, subfolderKey } from "../making/step-keys.ts";
import type { ClosedFolder } from "../ports/job.ts";
import type { StepKey } from "../ports/step.ts";

/** `year` is the one that ends. */
export function closedFolderKey(folder: ClosedFolder, year: string, label: string): StepKey {
  return folder === "class" ? classKey(year, label) : subfolderKey("research", year, label);
}

export function closeKey(folder: StepKey, person: string, to: "reader" | "none"): StepKey {
  return `close:${folder}:${person}:${to}`;
}

export function keepingKey(year: string): StepKey {
  return `keeping:${year}`;
}

export function undoKey(job: string, step: StepKey): StepKey {
  return `undo:${job}:${step}`;
}

export function retireKey(fileId: string): StepKey {
  return `retire:${fileId}`;
}

/** Only to be read by people: who opened or closed which class again, and when. */
export function reopenKey(year: string, label: string, open: boolean): StepKey {
  return `${open ? "reopened" : "closed"}:${year}/${label}`;
}
