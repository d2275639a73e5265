// The keys of everything the add-on makes. A key is also the file's mark, so that it is found again without the ledger.
import type { ClassSubfolderKey } from "../../core/forms/file-names.ts";
import type { FormKey } from "../../core/forms/form.ts";
import type { StepKey } from "../ports/step.ts";

export const TEMPLATES_KEY: StepKey = "templates";
export const JOURNAL_TEMPLATE_KEY: StepKey = "template:journal";

export function templateKey(form: FormKey): StepKey {
  return `template:${form}`;
}

/** `year` is "2020_2021". */
export function yearKey(year: string): StepKey {
  return `year:${year}`;
}

/** `label` is "4.a". */
export function classKey(year: string, label: string): StepKey {
  return `class:${year}/${label}`;
}

export function subfolderKey(folder: ClassSubfolderKey, year: string, label: string): StepKey {
  return `${folder}:${year}/${label}`;
}

export function classFileKey(
  kind: "journal" | "plan" | "report-1" | "report-2",
  year: string,
  label: string,
): StepKey {
  return `${kind}:${year}/${label}`;
}

export function writeKey(file: StepKey): StepKey {
  return `write:${file}`;
}

export function fillKey(file: StepKey): StepKey {
  return `fill:${file}`;
}

export function shareKey(file: StepKey, address: string): StepKey {
  return `share:${file}:${address}`;
}
