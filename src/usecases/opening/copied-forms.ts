// The forms that a teacher's own click copies, by the ids of their templates.
import type { CopiedForms } from "../../core/journal/journal-facts.ts";
import { COPIED_FORMS } from "../../core/journal/journal-facts.ts";
import type { Ledger } from "../making/ledger.ts";
import { templateKey } from "../making/step-keys.ts";

export function copiedForms(ledger: Ledger): CopiedForms {
  return Object.fromEntries(
    COPIED_FORMS.flatMap((form) => {
      const id = ledger.idOf({ step: templateKey(form) });
      return id === null ? [] : [[form, id]];
    }),
  );
}
