// What the class list says in Latvian.
import { countedLv } from "../../counted.ts";

const skoleni = (n: number) => countedLv(n, { zero: "skolēnu", one: "skolēns", other: "skolēni" });

export const LV_PUPILS = {
  loading: "Lasa skolēnu sarakstu…",
  none: "Saraksta vēl nav. Ielīmējiet to no tabulas vai e-klases izdrukas.",
  here: (n: number) => `Klasē: ${skoleni(n)}.`,
  takeOver: "Ielasīt sarakstu",
  add: "Pievienot skolēnu",
  correct: "Labot",
  between: (from: string, to: string) =>
    [from && `no ${from}`, to && `līdz ${to}`].filter(Boolean).join(" "),
  givenName: "Vārds",
  surname: "Uzvārds",
  from: "Klasē no",
  to: "Klasē līdz",
  wholeYear: "Atstājiet tukšu, ja visu gadu.",
  nameMissing: "Ierakstiet vārdu un uzvārdu.",
  saved: (renamed: number) =>
    renamed === 0 ? "Saglabāts." : `Saglabāts. Vārds izlabots arī saziņas ierakstos: ${renamed}.`,
  paste: "Skolēnu saraksts",
  pasteHint: "Vajag tikai vārdu un uzvārdu. Personas kodi netiek saglabāti.",
  check: "Pārbaudīt sarakstu",
  column: (n: number) => `${n}. kolonna`,
  columnIs: {
    given: "Vārds",
    surname: "Uzvārds",
    "given-surname": "Vārds un uzvārds",
    "surname-given": "Uzvārds un vārds",
    skip: "Neņemt",
  },
  codes: "Sarakstā bija personas kodi. Tie ir izņemti un netiks saglabāti.",
  added: (n: number) => `Nāks klāt: ${skoleni(n)}`,
  kept: (n: number) => `Jau ir sarakstā: ${n}. Viņu numuri nemainās.`,
  absent: "Klasē ir, bet šajā sarakstā nav. Kurš vairs nemācās klasē?",
  leftOn: "Pēdējā diena klasē",
  joinedOn: "Jaunie skolēni klasē no",
  repeated: (names: string) => `Divreiz minēts: ${names}.`,
  namesakes: "Tie ir dažādi skolēni ar vienādu vārdu",
  evenSo: "Saraksts ir pareizs, skolēnu tiešām ir tik daudz",
  nothing: "Viss jau ir sarakstā, nekas nemainīsies.",
  save: "Saglabāt sarakstu",
  imported: (added: number, left: number) =>
    `Saraksts saglabāts. Pievienoti: ${added}${left === 0 ? "" : `, vairs nav klasē: ${left}`}.`,
};
