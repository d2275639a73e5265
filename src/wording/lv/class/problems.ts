// What may stand in a teacher's way, in Latvian.
import type { ClassProblemWords } from "../../words.ts";
import { LV_PROBLEMS } from "../problems.ts";

export const LV_CLASS_PROBLEMS: ClassProblemWords = {
  problem: {
    ...LV_PROBLEMS,
    NOT_A_JOURNAL: () =>
      "Šim failam nav atrodama klases uzskaites tabula. Atveriet sānjoslu savas klases plānā, atskaitē vai uzskaites tabulā.",
    JOURNAL_TAB_MISSING: ({ tab }) =>
      `Klases uzskaites tabulā nav cilnes „${tab}”. Atjaunojiet to no versiju vēstures un mēģiniet vēlreiz.`,
    ENTRY_CHANGED: () =>
      "Kāds šo ierakstu pa to laiku ir mainījis. Atveriet to no jauna; jūsu teksts šeit paliek.",
    NO_SUCH_ENTRY: () =>
      "Šāds ieraksts uzskaites tabulā vairs nav atrodams. Atveriet sarakstu no jauna.",
    TEXT_TOO_LONG: ({ characters, most }) =>
      `Teksts ir par garu: ${characters} zīmes, bet vienā šūnā ietilpst ${most}. Saīsiniet to; jūsu teksts šeit paliek.`,
  },
};
