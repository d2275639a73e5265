// Saving a contact or a meeting: at once when there is nothing to look at, otherwise by a second press.
import { useEffect, useState } from "preact/hooks";
import type { ContactEntry, ContactFields, ContactSaving } from "../../../contract/parents.ts";
import type { EntryLook } from "../../../contract/entry.ts";
import type { Problem } from "../../calls/problem.ts";
import { useAsk } from "../../calls/use-ask.ts";
import type { DraftValues } from "../../drafts/draft.ts";
import { newId } from "../../drafts/new-id.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { valuesOf } from "./typed-contact.ts";

export type SavedContact = Extract<ContactSaving, { readonly kind: "saved" }>;

/** Null for a new one. */
export type Edited = ContactEntry | null;

export function useContact(
  form: "contact" | "meeting",
  journalId: string,
  edited: Edited,
  begun: DraftValues,
) {
  const { values, set, clear } = useDraft(
    edited === null ? `${form} ${begun["pupil"] ?? ""}`.trim() : `${form} ${edited.shown.stamp}`,
    "tab",
    edited === null ? begun : valuesOf(edited),
  );
  const create = useAsk("sidebarRecordContact");
  const correct = useAsk("sidebarEditContact");
  const [look, setLook] = useState<EntryLook | null>(null);
  useEffect(() => {
    if (!values["id"]) {
      set("id", newId());
    }
  }, [values["id"]]);
  const refused: Problem[] = [create.asked, correct.asked].flatMap((asked) =>
    asked.kind === "refused" ? [asked.problem] : [],
  );
  return {
    values,
    look,
    refused,
    isPending: create.isPending || correct.isPending,
    change: (name: string, value: string): void => {
      setLook(null);
      set(name, value);
    },
    send: (fields: ContactFields, then: (saved: SavedContact) => void): void => {
      const sent = { journalId, confirmed: look !== null, fields };
      const answered = (answer: ContactSaving): void => {
        if (answer.kind === "look") {
          setLook(answer.look);
        } else {
          clear();
          then(answer);
        }
      };
      if (edited === null) {
        create.ask({ ...sent, id: values["id"] ?? newId() }, answered);
      } else {
        correct.ask({ ...sent, shown: edited.shown }, answered);
      }
    },
  };
}
