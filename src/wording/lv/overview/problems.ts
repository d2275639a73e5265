// What may stand in the way of the school's overview, in Latvian.
import type { OverviewProblemWords } from "../../words.ts";
import { LV_PROBLEMS } from "../problems.ts";

export const LV_OVERVIEW_PROBLEMS: OverviewProblemWords = {
  problem: {
    ...LV_PROBLEMS,
    NOT_A_MASTER: () => "Šī izklājlapa nav skolas kopsavilkums. Atveriet pārskatu kopsavilkumā.",
    NOT_A_JOURNAL: () =>
      "Dokuments nenosauc savas klases uzskaites tabulu. Atveriet mācību gadu vēlreiz.",
    COMMENT_MISSING: () => "Uzrakstiet, kas dokumentā jālabo.",
    COLUMNS_MOVED: ({ tab }) =>
      `Cilnē „${tab}” ir pārvietotas vai pievienotas kolonnas. Atjaunojiet secību; nekas nav mainīts.`,
    MASTER_TAB_MISSING: () =>
      "Kopsavilkumā trūkst cilnes. Sānjoslā atkārtojiet „Iestatīt skolu”: tā to izveidos.",
    JOURNAL_TAB_MISSING: ({ tab }) =>
      `Klases tabulā nav cilnes „${tab}”. Atjaunojiet to no versiju vēstures.`,
  },
};
