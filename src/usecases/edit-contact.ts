// A teacher corrects a contact with parents, unless somebody changed it meanwhile.
import type { ContactFields } from "../core/journal/contact-row.ts";
import type { Result } from "../core/result.ts";
import { CONTACT_FORM, contactAnswer } from "./class/contact-form.ts";
import type { ContactSaving } from "./class/contact-form.ts";
import type { EntryTools } from "./class/entry-writing.ts";
import { saveEdited } from "./class/save-entry.ts";
import type { EditedEntry } from "./class/save-entry.ts";

export function editContact(
  tools: EntryTools,
  contact: EditedEntry<ContactFields>,
): Result<ContactSaving> {
  return contactAnswer(saveEdited(tools, CONTACT_FORM, contact), tools.session.today());
}
