// What a school says of itself: the fields' names in English.
import type { SettingName } from "../../../core/school/school-settings.ts";

export const EN_SETTINGS: Readonly<Record<SettingName, string>> = {
  nameNominative: "School's name (nominative)",
  nameGenitive: "School's name in the genitive",
  nameLocative: "School's name in the locative",
  founder: "Founder",
  registrationNumber: "Registration number",
  address: "Address",
  phone: "Phone",
  email: "E-mail",
  placeLocative: "Place (locative)",
  deputyTitle: "Deputy head's title",
  deputyName: "Deputy head's name",
  periodWordGenitive: "Word for half a year",
};
