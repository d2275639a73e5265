// What may stand in anybody's way, in Latvian: polite plural, no gendered titles, what is wrong and what to do.
import type { GeneralProblem } from "../../core/problem.ts";
import type { DocumentStatus } from "../../core/school/document-status.ts";
import type { SentenceOf } from "../words.ts";

const STATUS_WORDS: Readonly<Record<DocumentStatus, string>> = {
  DRAFT: "Melnraksts",
  SUBMITTED: "Iesniegts",
  RETURNED: "Atgriezts labošanai",
  ACCEPTED: "Pieņemts",
};

export const ASK_IT = "Lūdziet IT speciālistam to ieslēgt.";

export const LV_PROBLEMS: SentenceOf<GeneralProblem> = {
  BUSY: () => "Kāds cits pašlaik veic šo darbu. Mēģiniet pēc minūtes.",
  DOCUMENT_LOCKED: () =>
    "Dokuments ir slēgts labošanai: tas ir iesniegts vai pieņemts, vai jums ir tikai lasīšanas tiesības.",
  NOT_REVIEWED: ({ name }) => `„${name}” nav šīs klases plāns, atskaite vai analīze.`,
  STATUS_OTHERWISE: ({ status }) =>
    `Dokumenta statuss tagad ir „${STATUS_WORDS[status]}”, tāpēc to vairs nevar izdarīt. Atveriet sarakstu no jauna.`,
  INPUT_UNREADABLE: ({ field }) =>
    `Ievadīto nevar nolasīt${field === "" ? "" : ` („${field}”)`}. Pārbaudiet un mēģiniet vēlreiz.`,
  NO_ACCESS: () => "Jums šeit nav piekļuves. Sazinieties ar skolas vadību.",
  NOT_FOUND: () =>
    "Fails nav atrasts: tas ir izdzēsts vai jums nav piekļuves. Sazinieties ar skolas vadību.",
  QUOTA: () => "Google pašlaik neļauj veikt vairāk darbību. Mēģiniet pēc dažām minūtēm.",
  DAILY_LIMIT: () =>
    "Sasniegts Google dienas ierobežojums. Turpiniet rīt; izdarītais ir saglabāts.",
  GOOGLE_UNAVAILABLE: () => "Google pašlaik neatbild. Mēģiniet pēc dažām minūtēm.",
  SIGN_IN_AGAIN: () =>
    "Google neatpazīst jūsu kontu. Atstājiet pārlūkā tikai skolas kontu un atveriet sānjoslu no jauna.",
  API_DISABLED: () => `Skolas Google projektā nav ieslēgts vajadzīgais API. ${ASK_IT}`,
  GOOGLE_REFUSED: ({ message }) => `Google šo darbību noraidīja: ${message}`,
  DEFECT: ({ incident }) =>
    `Programmā ir kļūda. Nekas nav pazaudēts; pasakiet IT speciālistam numuru ${incident}.`,
};
