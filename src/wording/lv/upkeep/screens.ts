// What the page of forms and past years says in Latvian: the templates and files of older versions, a class of last year, what is kept.
// `UpkeepWords` takes its shape from here, so that no other language can lack a text.
import { countedLv } from "../../counted.ts";
import { kludas } from "../counts.ts";
import { LV_FORM_NAMES } from "../form-names.ts";
import { LV_GENERAL } from "../general.ts";

const failus = (n: number) => countedLv(n, { zero: "failu", one: "failu", other: "failus" });

export const LV_UPKEEP = {
  general: LV_GENERAL,
  forms: LV_FORM_NAMES,
  others: "Citi darbi",
  year: "Mācību gads",
  tasks: {
    drift: "Pārbaudīt veidlapu versijas",
    oldClass: "Iepriekšējā gada klase",
    keeping: "Glabāšanas saraksts",
  },
  templates: {
    title: "Veidlapas",
    checking: "Pārbauda veidlapas…",
    allGood: "Visas veidlapas ir kārtībā.",
    faulty: (n: number) => `Veidlapās jāizlabo: ${kludas(n)}.`,
    good: "Kārtībā",
    bad: (n: number) => kludas(n),
    proposal: "Skolai jāapstiprina",
    proposalHint:
      "Veidlapas ar norādi „Skolai jāapstiprina” ir mūsu paraugi: programmā to nav. Pārbaudiet tās vai izmantojiet savas.",
    own: "Izmantot savu dokumentu",
    address: "Dokumenta adrese",
    addressHint: "Iekopējiet to no pārlūka. Veidlapai tiks izveidota dokumenta kopija.",
    use: "Izmantot",
    replaced: (form: string) =>
      `Veidlapai „${form}” tagad tiek izmantota jūsu dokumenta kopija. Iepriekšējā palika tajā pašā mapē.`,
    again: "Pārbaudīt vēlreiz",
  },
  drift: {
    allNew: "Visiem šī gada failiem ir pašreizējās veidlapas versija.",
    intro:
      "Šie faili ir veidoti pēc vecākas veidlapas versijas. Neaiztiktos melnrakstus var izveidot no jauna; pārējie paliek, kā ir.",
    free: "Var izveidot no jauna",
    stay: "Paliks",
    why: {
      TOUCHED: (person: string) => (person === "" ? "kāds tajā rakstījis" : `labojis ${person}`),
      SUBMITTED: () => "jau iesniegts",
    },
    start: (n: number) => `Izveidot no jauna ${failus(n)}`,
  },
  oldClass: {
    classHint: "Piemēram, 4.a",
    class: "Klase tajā gadā",
    open: "Atvērt klasi labošanai",
    close: "Slēgt klasi",
    opened: (person: string) => `${person} atkal var rakstīt šīs klases mapē.`,
    closed: (person: string) => `${person} šīs klases mapi tagad tikai lasa.`,
    handover: "Sagatavot nodošanu",
    handoverHint:
      "Nodošanai atver sarunu tabulu; tas tiek ierakstīts klases vēsturē. Sarunu saturs un skolēnu vārdi netiek rādīti.",
    documents: "Dokumenti",
    plan: "Gada plāns",
    agreements: "Vienošanās, kas vēl spēkā",
    none: "nav",
    restricted: (n: number) =>
      n === 0 ? "" : `Vienošanās par veselību vai ģimeni netiek nodotas: ${n}.`,
    due: (day: string) => (day === "" ? "bez termiņa" : `līdz ${day}`),
    statuses: {
      DRAFT: "melnraksts",
      SUBMITTED: "iesniegts",
      RETURNED: "atgriezts labošanai",
      ACCEPTED: "pieņemts",
    },
    planStatuses: {
      PLANNED: "plānots",
      DONE: "noticis",
      MOVED: "pārcelts",
      CANCELLED: "atcelts",
    },
    entries: (n: number) =>
      countedLv(n, { zero: "ierakstu gadā", one: "ieraksts gadā", other: "ieraksti gadā" }),
  },
  keeping: {
    intro:
      "Termiņus pēc skolas dokumentu klasifikācijas shēmas ierakstiet cilnē „Glabāšana”. Programma pati neko neizdzēš: iznīcināšanai vajag Nacionālā arhīva saskaņotu aktu.",
    none: "Neviens mācību gads vēl nav slēgts.",
    due: "Termiņš beidzies: iekļaujams iznīcināšanas aktā",
    awaits: "Jāizlemj: glabāt, anonimizēt vai iekļaut iznīcināšanas aktā",
    kept: "Glabājas",
    until: (day: string) => (day === "" ? "termiņš nav ierakstīts" : `līdz ${day}`),
    kinds: {
      plan: "Gada plāni",
      "report-1": "1. pusgada atskaites",
      "report-2": "2. pusgada atskaites",
      journal: "Uzskaites tabulas",
      analyses: "Pasākumu analīzes",
      minutes: "Sapulču protokoli",
      trips: "Ekskursiju iesniegumi",
      materials: "Aktivitāšu materiāli",
      research: "Skolēnu izpētes mapes",
    },
  },
};
