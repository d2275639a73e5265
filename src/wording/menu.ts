// The add-on's menu and the sidebar's title: all that is said before the sidebar itself is there.
import type { Language } from "./words.ts";

interface MenuWords {
  readonly openSidebar: string;
  readonly title: string;
  /** Of the wide dialog. */
  readonly overview: string;
}

export const MENU: Readonly<Record<Language, MenuWords>> = {
  lv: { openSidebar: "Atvērt sānjoslu", title: "Audzināšanas darbs", overview: "Skolas pārskats" },
  en: {
    openSidebar: "Open the sidebar",
    title: "Class-teacher work",
    overview: "The school at a glance",
  },
};

/** Google's locale of a person ("lv", "lv_LV", "en-GB") as one of our languages: English for all that is not Latvian. */
export function languageOf(locale: string): Language {
  return /^lv(?![a-z])/i.test(locale) ? "lv" : "en";
}
