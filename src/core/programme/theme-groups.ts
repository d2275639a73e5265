// The six theme groups of class hours (point 10 of the programme). A closed list: the same six stand
// in the national sample programme for class hours.

export type ThemeGroupCode = "SELF" | "STATE" | "CIVIC" | "CAREER" | "HEALTH_ENV" | "SAFETY";

export interface ThemeGroup {
  readonly code: ThemeGroupCode;
  /** The number as printed: "10.1" to "10.6". */
  readonly point: string;
  readonly text: string;
}

/** Points 10.1–10.6, in the printed order. The programme sets no minimum per group. */
export const THEME_GROUPS: readonly ThemeGroup[] = [
  { code: "SELF", point: "10.1", text: "Sevis izzināšana un pilnveidošana" },
  { code: "STATE", point: "10.2", text: "Piederība valstij" },
  { code: "CIVIC", point: "10.3", text: "Pilsoniskā līdzdalība" },
  { code: "CAREER", point: "10.4", text: "Karjeras izvēle" },
  { code: "HEALTH_ENV", point: "10.5", text: "Veselība un vide" },
  { code: "SAFETY", point: "10.6", text: "Drošība" },
];
