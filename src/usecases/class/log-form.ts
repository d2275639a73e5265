// The form of `Uzskaite`: what it keeps of what was typed, and what a person is answered.
import { logFieldsToKeep } from "../../core/journal/fields-to-keep.ts";
import type { TypedLogFields } from "../../core/journal/fields-to-keep.ts";
import { logCells, logFields } from "../../core/journal/log-row.ts";
import { done } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import type { EntryLook } from "./entry-look.ts";
import type { EntryForm, Saving } from "./save-entry.ts";
import { loggedEntry } from "./shown-entry.ts";
import type { LoggedEntry } from "./shown-entry.ts";

export type LogSaving =
  | { readonly kind: "saved"; readonly entry: LoggedEntry }
  | {
      readonly kind: "look";
      readonly look: EntryLook;
      /** The texts with pupils' names replaced, when the report would print one. */
      readonly withoutNames: TextsWithoutNames | null;
    };

interface TextsWithoutNames {
  readonly text: string;
  readonly whatWorked: string;
  readonly difficulties: string;
}

const INSTEAD_OF_A_NAME = "skolēns";

export const LOG_FORM: EntryForm<TypedLogFields> = {
  tab: "log",
  keep: logFieldsToKeep,
  cells: logCells,
  rewritten: (cells) => logCells(logFields(cells)),
  newCells: () => ({}),
};

export function logAnswer(saving: Result<Saving<TypedLogFields>>): Result<LogSaving> {
  if (!saving.ok) {
    return saving;
  }
  const { value } = saving;
  return done(
    value.kind === "saved"
      ? { kind: "saved", entry: loggedEntry(value.standing.row, value.standing.opened) }
      : { kind: "look", look: value.look, withoutNames: withoutNames(value) },
  );
}

function withoutNames({
  kept: { fields, reading },
  record,
}: Extract<Saving<TypedLogFields>, { readonly kind: "look" }>): TextsWithoutNames | null {
  if (!reading.warnings.includes("W_PUPIL_NAME_IN_REPORT")) {
    return null;
  }
  const masked = (text: string): string => record.context.pupils.maskIn(text, INSTEAD_OF_A_NAME);
  return {
    text: masked(fields.text),
    whatWorked: masked(fields.whatWorked),
    difficulties: masked(fields.difficulties),
  };
}
