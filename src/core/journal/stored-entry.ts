// An entry's texts made fit to keep, field by field, with the codes of all of them together.
import { storeText } from "./stored-text.ts";
import type { TypedEntry } from "./typed-entry.ts";
import type { TextWarningCode } from "./warning-code.ts";

export interface StoredEntry<Entry extends TypedEntry> {
  readonly entry: Entry;
  readonly warnings: readonly TextWarningCode[];
}

/**
 * A field that goes into tables and forms warns of everything, a long answer of an analysis of its length and of a
 * removed personal code, a name of its letters and of a removed code.
 */
type FieldKind = "text" | "answer" | "name";

const WARNS_OF: Readonly<Record<FieldKind, (code: TextWarningCode) => boolean>> = {
  text: () => true,
  answer: (code) => code === "W_TOO_LONG" || code === "W_PERSONAL_CODE",
  name: (code) => code === "W_NFD" || code === "W_PERSONAL_CODE",
};

export function storeEntry<Entry extends TypedEntry>(typed: Entry): StoredEntry<Entry>;
export function storeEntry(typed: TypedEntry): StoredEntry<TypedEntry> {
  const warnings = new Set<TextWarningCode>();
  const keep = (value: string, field: FieldKind): string => {
    const { stored, warnings: found } = storeText(value);
    found.filter(WARNS_OF[field]).forEach((code) => warnings.add(code));
    return stored;
  };
  return { entry: keptEntry(typed, keep), warnings: [...warnings] };
}

function keptEntry(
  typed: TypedEntry,
  keep: (value: string, field: FieldKind) => string,
): TypedEntry {
  const text = keep(typed.text, "text");
  switch (typed.kind) {
    case "plan-item":
      return { ...typed, text };
    case "log-entry":
      return {
        ...typed,
        text,
        whatWorked: keep(typed.whatWorked, "text"),
        difficulties: keep(typed.difficulties, "text"),
        partners: keep(typed.partners, "name"),
        contact: typed.contact && {
          ...typed.contact,
          pupil: keep(typed.contact.pupil, "name"),
          agreement: keep(typed.contact.agreement, "text"),
        },
      };
    case "analysis":
      return {
        ...typed,
        text,
        goal: keep(typed.goal, "answer"),
        description: keep(typed.description, "answer"),
        participation: keep(typed.participation, "answer"),
        conclusions: keep(typed.conclusions, "text"),
      };
  }
}
