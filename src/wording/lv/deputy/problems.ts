// What may stand in the deputy's way, in Latvian: besides what concerns a school year, the settings of the school.
import type { DeputyProblemWords } from "../../words.ts";
import { LV_SETTINGS } from "./settings.ts";
import { LV_YEAR_PROBLEMS } from "./year-problems.ts";

export const LV_DEPUTY_PROBLEMS: DeputyProblemWords = {
  ...LV_YEAR_PROBLEMS,
  settingFault: {
    SETTING_EMPTY: ({ setting }) =>
      `Aizpildiet lauku „${LV_SETTINGS[setting]}”: bez tā veidlapas nevar izveidot.`,
    SETTING_TOO_LONG: ({ setting, longest }) =>
      `Lauks „${LV_SETTINGS[setting]}” ir pārāk garš. Pietiek ar ${longest} zīmēm.`,
    SETTING_HAS_BRACES: ({ setting }) =>
      `Laukā „${LV_SETTINGS[setting]}” nedrīkst būt „{{” vai „}}”: tā apzīmē veidlapu vietturus.`,
    SETTING_NOT_OFFERED: ({ setting, typed }) =>
      `Laukā „${LV_SETTINGS[setting]}” var rakstīt „pusgada” vai „semestra”, nevis „${typed}”.`,
  },
};
