// Which version of a form the school's templates have: ours, or that of the document it put in place.
import type { Form } from "../../core/forms/form.ts";
import type { Ledger } from "../making/ledger.ts";
import { templateKey } from "../making/step-keys.ts";

/** "plan-4-6 2020-11-06"; of a school's own document, with the day it was put in place. */
export function ownVersion(form: Form, day: string): string {
  return `${form.key} ${day}`;
}

/** Whether the school put its own document in place of ours: the ledger then notes the version it got. */
export function isOwnTemplate(form: Form, ledger: Ledger): boolean {
  return ledger.last(templateKey(form.key))?.note.startsWith(form.key) === true;
}

export function templateVersion(form: Form, ledger: Ledger): string {
  return isOwnTemplate(form, ledger)
    ? (ledger.last(templateKey(form.key))?.note ?? "")
    : `${form.key} ${form.version}`;
}
