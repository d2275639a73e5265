// The forms' names in Latvian, as a template's file bears them.
import type { FormKey } from "../../core/forms/form.ts";

export const LV_FORM_NAMES: Readonly<Record<FormKey, string>> = {
  "plan-1-3": "Darba plāns 1.–3. klašu grupai",
  "plan-4-6": "Darba plāns 4.–6. klašu grupai",
  "plan-7-9": "Darba plāns 7.–9. klašu grupai",
  "plan-10-12": "Darba plāns 10.–12. klašu grupai",
  "half-year-report": "Pusgada atskaite",
  "event-analysis": "Pasākuma/aktivitātes analīze",
  "parent-cooperation": "Sadarbības tabula",
  "meeting-minutes": "Klases vecāku sapulces protokols",
};
