// The forms' names in English.
import type { FormKey } from "../../core/forms/form.ts";

export const EN_FORM_NAMES: Readonly<Record<FormKey, string>> = {
  "plan-1-3": "Year plan, grades 1–3",
  "plan-4-6": "Year plan, grades 4–6",
  "plan-7-9": "Year plan, grades 7–9",
  "plan-10-12": "Year plan, grades 10–12",
  "half-year-report": "Half-year report",
  "event-analysis": "Event analysis",
  "parent-cooperation": "Parent-cooperation table",
  "meeting-minutes": "Parent-meeting minutes",
};
