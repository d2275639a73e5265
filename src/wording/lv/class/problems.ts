// What may stand in a teacher's way, in Latvian.
import type { ClassProblemWords } from "../../words.ts";
import { LV_FORM_NAMES } from "../form-names.ts";
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
    NO_PUPILS: () => "Sarakstā nav neviena skolēna. Ielīmējiet vārdus un uzvārdus.",
    NAMES_NOT_FOUND: () =>
      "Nav saprotams, kurā kolonnā ir skolēnu vārdi. Norādiet to pie kolonnām.",
    BROKEN_ENCODING: ({ value }) =>
      `Burti ir bojāti: „${value}”. Kopējiet sarakstu no jauna vai saglabājiet failu kā CSV UTF-8.`,
    TOO_MANY_PUPILS: ({ count }) =>
      `Skolēnu sarakstā: ${count}. Vienai klasei tas ir daudz. Apstipriniet, ka saraksts ir pareizs.`,
    DATE_UNREADABLE: ({ typed }) => `Šāda datuma nav: „${typed}”. Rakstiet, piemēram, 08.09.2020.`,
    FORM_MISSING: ({ form }) =>
      `Skolas veidlapu mapē nav veidlapas „${LV_FORM_NAMES[form]}”. Sazinieties ar skolas vadību.`,
    DOCUMENT_BEING_MADE: () =>
      "Šo dokumentu pirms brīža jau sāka veidot. Mēģiniet pēc dažām minūtēm: ja tas ir izveidots, tas tiks atrasts.",
    NOT_A_PLAN: () => "Šis dokuments nav šīs klases gada plāns. Atveriet plānu no klases mapes.",
    PLAN_LOCKED: ({ status }) =>
      status === "ACCEPTED"
        ? "Plāns ir pieņemts, tāpēc tam vairs neko nepievieno. Ja tas jālabo, lūdziet skolas vadībai to atgriezt."
        : "Plāns ir iesniegts, tāpēc tam pašlaik neko nepievieno. Pievienot varēs, ja plāns tiks atgriezts labošanai.",
    PLAN_TABLE_MISSING: () =>
      "Plāna dokumentā nav atrodama tabula ar kolonnām „Datums” un „Audzināšanas stundas temats/pasākuma nosaukums”. Atjaunojiet tabulu vai tās virsrakstu (Fails → Versiju vēsture) un mēģiniet vēlreiz. Jūsu teksts šeit paliek.",
    NO_SUCH_ENTRY: () =>
      "Šāds ieraksts uzskaites tabulā vairs nav atrodams. Atveriet sarakstu no jauna.",
    REPORT_ROWS_MISSING: ({ rows }) =>
      `Atskaites tabulā trūkst veidlapas rindas: ${rows.map((row) => `„${row}”`).join(", ")}. Ierakstiet to atpakaļ (vai atjaunojiet no versiju vēstures) un mēģiniet vēlreiz. Dokumentā nekas nav mainīts.`,
    DOCUMENT_CHANGED: () =>
      "Dokuments pa to laiku ir mainīts, tāpēc tajā nekas nav ierakstīts. Mēģiniet vēlreiz.",
    TEXT_TOO_LONG: ({ characters, most }) =>
      `Teksts ir par garu: ${characters} zīmes, bet vienā šūnā ietilpst ${most}. Saīsiniet to; jūsu teksts šeit paliek.`,
  },
};
