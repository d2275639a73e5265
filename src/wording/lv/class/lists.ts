// The programme's lists as the class's page offers them, in Latvian.
import type { ActivityFormCode } from "../../../core/programme/activity-forms.ts";
import type { ThemeGroupCode } from "../../../core/programme/theme-groups.ts";

const themeGroups: Readonly<Record<ThemeGroupCode, string>> = {
  SELF: "Sevis izzināšana un pilnveidošana",
  STATE: "Piederība valstij",
  CIVIC: "Pilsoniskā līdzdalība",
  CAREER: "Karjeras izvēle",
  HEALTH_ENV: "Veselība un vide",
  SAFETY: "Drošība",
};

const forms: Readonly<Record<ActivityFormCode, string>> = {
  UNDERSTANDING: "Izpratnes veidošanai",
  ATTITUDES: "Attieksmju veidošanai",
  SKILLS: "Prasmju veidošanai",
  WORK_FORMS: "Darba formas",
  PUPIL_COUNCIL: "Skolēnu pašpārvalde",
  PARENT_COOPERATION: "Sadarbība ar vecākiem",
  SCHOOL_EVENTS: "Skolas pasākumi",
  CLASS_ACTIVITIES: "Klases ārpusstundu aktivitātes",
  COMPETITIONS: "Konkursi, olimpiādes, sacensības",
  HOBBY_EDUCATION: "Interešu izglītības programmas",
  LECTURES: "Izglītojošas lekcijas un nodarbības",
};

/** In the order of points 10.1–10.6 and 5.1–5.11. */
export const LV_LISTS = { themeGroups, forms };
