// What a school says of itself: typed by the deputy, never a constant in code.

export interface SchoolSettings {
  /** "Rūjienas vidusskola" */
  readonly nameNominative: string;
  /** "Rūjienas vidusskolas" */
  readonly nameGenitive: string;
  /** "Rūjienas vidusskolā" */
  readonly nameLocative: string;
  readonly founder: string;
  readonly registrationNumber: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** The place line, in the locative: "Rūjienā". */
  readonly placeLocative: string;
  readonly deputyTitle: string;
  readonly deputyName: string;
  /** The word for half a school year, in the genitive: "pusgada" or "semestra". */
  readonly periodWordGenitive: string;
}

export type SettingName = keyof SchoolSettings;

export const SETTING_NAMES: readonly SettingName[] = [
  "nameNominative",
  "nameGenitive",
  "nameLocative",
  "founder",
  "registrationNumber",
  "address",
  "phone",
  "email",
  "placeLocative",
  "deputyTitle",
  "deputyName",
  "periodWordGenitive",
];

/** The forms cannot be printed without these. */
const REQUIRED: readonly SettingName[] = ["nameNominative", "nameGenitive", "nameLocative"];

const PERIOD_WORDS = ["pusgada", "semestra"];
const LONGEST = 200;

export type SettingFault =
  | { readonly kind: "SETTING_EMPTY"; readonly setting: SettingName }
  | { readonly kind: "SETTING_TOO_LONG"; readonly setting: SettingName; readonly longest: number }
  | { readonly kind: "SETTING_HAS_BRACES"; readonly setting: SettingName }
  | { readonly kind: "SETTING_NOT_OFFERED"; readonly setting: SettingName; readonly typed: string };

/** Settings as typed, tidied: NFC, single spaces, the period word's default. */
export function tidySettings(
  typed: Readonly<Partial<Record<SettingName, string | undefined>>>,
): SchoolSettings {
  const tidy = (name: SettingName): string =>
    (typed[name] ?? "").normalize("NFC").replace(/\s+/gu, " ").trim();
  return {
    nameNominative: tidy("nameNominative"),
    nameGenitive: tidy("nameGenitive"),
    nameLocative: tidy("nameLocative"),
    founder: tidy("founder"),
    registrationNumber: tidy("registrationNumber"),
    address: tidy("address"),
    phone: tidy("phone"),
    email: tidy("email"),
    placeLocative: tidy("placeLocative"),
    deputyTitle: tidy("deputyTitle"),
    deputyName: tidy("deputyName"),
    periodWordGenitive: tidy("periodWordGenitive") || "pusgada",
  };
}

export function settingFaults(settings: SchoolSettings): readonly SettingFault[] {
  const faults: SettingFault[] = [];
  for (const setting of SETTING_NAMES) {
    const value = settings[setting];
    if (value === "" && REQUIRED.includes(setting)) {
      faults.push({ kind: "SETTING_EMPTY", setting });
    }
    if (value.length > LONGEST) {
      faults.push({ kind: "SETTING_TOO_LONG", setting, longest: LONGEST });
    }
    // A value goes into the forms by replacing placeholders: one that looks like a placeholder would be replaced in turn.
    if (value.includes("{{") || value.includes("}}")) {
      faults.push({ kind: "SETTING_HAS_BRACES", setting });
    }
  }
  if (!PERIOD_WORDS.includes(settings.periodWordGenitive)) {
    faults.push({
      kind: "SETTING_NOT_OFFERED",
      setting: "periodWordGenitive",
      typed: settings.periodWordGenitive,
    });
  }
  return faults;
}
