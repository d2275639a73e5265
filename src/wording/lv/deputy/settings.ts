// What a school says of itself: the fields' names in Latvian.
import type { SettingName } from "../../../core/school/school-settings.ts";

export const LV_SETTINGS: Readonly<Record<SettingName, string>> = {
  nameNominative: "Skolas nosaukums (nominatīvā)",
  nameGenitive: "Skolas nosaukums ģenitīvā",
  nameLocative: "Skolas nosaukums lokatīvā",
  founder: "Dibinātājs",
  registrationNumber: "Reģistrācijas numurs",
  address: "Adrese",
  phone: "Tālrunis",
  email: "E-pasts",
  placeLocative: "Vieta (lokatīvā)",
  deputyTitle: "Direktora vietnieka amats",
  deputyName: "Direktora vietnieka vārds un uzvārds",
  periodWordGenitive: "Perioda vārds",
};
