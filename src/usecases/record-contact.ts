// A teacher writes down a contact with parents (annex 7): a talk about a pupil, a message, or a meeting of the class's parents.
import type { ContactFields } from "../core/journal/contact-row.ts";
import type { Result } from "../core/result.ts";
import { CONTACT_FORM, contactAnswer } from "./class/contact-form.ts";
import type { ContactSaving } from "./class/contact-form.ts";
import type { EntryTools } from "./class/entry-writing.ts";
import { saveNew } from "./class/save-entry.ts";
import type { NewEntry } from "./class/save-entry.ts";

export function recordContact(
  tools: EntryTools,
  contact: NewEntry<ContactFields>,
): Result<ContactSaving> {
  return contactAnswer(saveNew(tools, CONTACT_FORM, contact), tools.session.today());
}
