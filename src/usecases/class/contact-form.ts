// The form of `Sadarbība ar vecākiem`: what it keeps of what was typed, and what a person is answered.
import { contactCells, contactFields } from "../../core/journal/contact-row.ts";
import type { ContactFields } from "../../core/journal/contact-row.ts";
import { contactFieldsToKeep } from "../../core/journal/fields-to-keep.ts";
import { countIn } from "../../core/journal/row-cells.ts";
import { talkCoverage } from "../../core/journal/talk-coverage.ts";
import type { TalkCoverage } from "../../core/journal/talk-coverage.ts";
import { done } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import type { EntryLook } from "./entry-look.ts";
import type { EntryForm, Saving } from "./save-entry.ts";
import { contactEntry } from "./shown-entry.ts";
import type { ContactEntry } from "./shown-entry.ts";

export type ContactSaving =
  | {
      readonly kind: "saved";
      readonly entry: ContactEntry;
      /** How far the talks have come, this one included. */
      readonly coverage: TalkCoverage;
    }
  | { readonly kind: "look"; readonly look: EntryLook };

export const CONTACT_FORM: EntryForm<ContactFields> = {
  tab: "contacts",
  keep: contactFieldsToKeep,
  cells: contactCells,
  rewritten: (cells) => contactCells(contactFields(cells)),
  newCells: ({ rows }) => ({
    number: 1 + Math.max(0, ...rows.contacts.map(({ cells }) => countIn(cells, "number") ?? 0)),
  }),
};

export function contactAnswer(
  saving: Result<Saving<ContactFields>>,
  today: string,
): Result<ContactSaving> {
  if (!saving.ok) {
    return saving;
  }
  const { value } = saving;
  return done(
    value.kind === "saved"
      ? {
          kind: "saved",
          entry: contactEntry(value.standing.row, value.standing.opened),
          coverage: talkCoverage(value.standing.opened.record, today),
        }
      : { kind: "look", look: value.look },
  );
}
