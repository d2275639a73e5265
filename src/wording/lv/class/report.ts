// What the half-year report's screen says in Latvian.
import { ieraksti } from "../counts.ts";

export const LV_REPORT = {
  half: "Pusgads",
  halves: { H1: "1. pusgads", H2: "2. pusgads" },
  noDocument: "Šīs atskaites dokumenta klases mapē nav. Sazinieties ar skolas vadību.",
  closed: "Atskaite ir iesniegta vai pieņemta, tāpēc to nemaina.",
  comparing: "Salīdzina uzskaiti ar atskaiti…",
  noEntries: "Šajā pusgadā vēl nav ierakstu.",
  entries: (n: number) => `Šajā pusgadā: ${ieraksti(n)}.`,
  upToDate: "Atskaitē jau ir viss, kas ir uzskaitē.",
  compile: "Sagatavot atskaiti",
  update: "Atjaunot atskaites tabulu",
  promise: "Dokumentā ar roku rakstītais paliek neskarts.",
  added: (n: number) => `Tiks pievienotas rindas: ${n}`,
  corrected: (n: number) => `Tiks izlabotas rindas: ${n}`,
  removed: (n: number) => `Tiks izņemtas rindas: ${n}`,
  kept: (n: number) => `Paliks, kā labots ar roku: ${n}`,
  leftOut: (n: number) => `Atskaitē netiks iekļauts: ${n}`,
  leftOutHint: "Labojiet datumu vai sadaļu uzskaitē un atjaunojiet atskaiti.",
  why: {
    EDITED: "",
    ENTRY_GONE: "ieraksta uzskaitē vairs nav",
    OTHER_CATEGORY: "uzskaitē tagad citā sadaļā",
  },
  reason: {
    NO_DATE: "nav datuma",
    INVALID_DATE: "šāda datuma nav",
    MONTH_ONLY: "norādīts tikai mēnesis",
    DUPLICATE: "tāds pats ieraksts jau ir",
    NO_CATEGORY: "nav atskaites sadaļas",
  },
  names: (n: number) =>
    n === 1 ? "Atskaitē minēts skolēna vārds." : `Skolēnu vārdi minēti ${n} rindās.`,
  replaceNames: "Aizstāt vārdus ar „skolēns”",
  done: (added: number, corrected: number, removed: number) =>
    `Atskaite sagatavota. Pievienots: ${added}, izlabots: ${corrected}, izņemts: ${removed}.`,
  open: "Atvērt atskaiti",
  goSubmit: "Uz iesniegšanu",
};
