// A form's fields that remember what was typed until the form is sent.
import { useState } from "preact/hooks";
import { useSidebar } from "../sidebar-context.ts";
import type { DraftValues } from "./draft.ts";

export interface DraftFields {
  readonly values: DraftValues;
  readonly set: (name: string, value: string) => void;
  readonly clear: () => void;
}

export function useDraft(
  form: string,
  lifetime: "tab" | "browser",
  initial: DraftValues = {},
): DraftFields {
  const draft = useSidebar().draft(form, lifetime);
  const [values, setValues] = useState<DraftValues>(() => ({ ...initial, ...draft.read() }));
  return {
    values,
    set: (name, value) => {
      setValues((before) => {
        const after = { ...before, [name]: value };
        draft.write(after);
        return after;
      });
    },
    clear: () => {
      draft.clear();
      setValues(initial);
    },
  };
}
