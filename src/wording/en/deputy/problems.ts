// What may stand in the deputy's way, in English: besides what concerns a school year, the settings of the school.
import type { DeputyProblemWords } from "../../words.ts";
import { EN_SETTINGS } from "./settings.ts";
import { EN_YEAR_PROBLEMS } from "./year-problems.ts";

export const EN_DEPUTY_PROBLEMS: DeputyProblemWords = {
  ...EN_YEAR_PROBLEMS,
  settingFault: {
    SETTING_EMPTY: ({ setting }) =>
      `Fill in “${EN_SETTINGS[setting]}”: the forms cannot be made without it.`,
    SETTING_TOO_LONG: ({ setting, longest }) =>
      `“${EN_SETTINGS[setting]}” is too long. ${longest} characters are enough.`,
    SETTING_HAS_BRACES: ({ setting }) =>
      `“${EN_SETTINGS[setting]}” may not hold “{{” or “}}”: they mark the forms' placeholders.`,
    SETTING_NOT_OFFERED: ({ setting, typed }) =>
      `“${EN_SETTINGS[setting]}” is “pusgada” or “semestra”, not “${typed}”.`,
  },
};
