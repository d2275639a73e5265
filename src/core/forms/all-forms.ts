// Every official form of the school, and finding one.

import type { PlanAnnex } from "../school/grade-band.ts";
import { EVENT_ANALYSIS } from "./event-analysis.ts";
import type { Form, FormKey } from "./form.ts";
import { HALF_YEAR_REPORT } from "./half-year-report.ts";
import { MEETING_MINUTES } from "./meeting-minutes.ts";
import { PARENT_COOPERATION } from "./parent-cooperation.ts";
import { PLAN_FORMS } from "./plan-forms.ts";

const FORMS: Readonly<Record<FormKey, Form>> = {
  "plan-1-3": PLAN_FORMS[1],
  "plan-4-6": PLAN_FORMS[2],
  "plan-7-9": PLAN_FORMS[3],
  "plan-10-12": PLAN_FORMS[4],
  "half-year-report": HALF_YEAR_REPORT,
  "event-analysis": EVENT_ANALYSIS,
  "parent-cooperation": PARENT_COOPERATION,
  "meeting-minutes": MEETING_MINUTES,
};

/** In the order of the annexes, then the minutes, which have none. */
export const ALL_FORMS: readonly Form[] = Object.values(FORMS);

export function formByKey(key: FormKey): Form {
  return FORMS[key];
}

/** The year plan printed as annex 1, 2, 3 or 4. */
export function planFormOf(annex: PlanAnnex): Form {
  return PLAN_FORMS[annex];
}
