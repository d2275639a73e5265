// What the page of next year says in Latvian: the list of classes, and taking work back.
// `NextYearWords` takes its shape from here, so that no other language can lack a text.
import { countedLv } from "../../counted.ts";
import { ilgums } from "../counts.ts";
import { yearName, yearShort } from "../general.ts";

const faili = (n: number) => countedLv(n, { zero: "failu", one: "fails", other: "faili" });
const mapes = (n: number) => countedLv(n, { zero: "mapju", one: "mape", other: "mapes" });
const jautajumi = (n: number) =>
  countedLv(n, { zero: "jautājumu", one: "jautājums", other: "jautājumi" });

export const LV_NEXT_YEAR = {
  title: "Nākamais mācību gads",
  home: "Uz kopsavilkuma sākumu",
  tasks: {
    rollover: "Sagatavot nākamo mācību gadu",
    undo: "Atsaukt darbu",
  },
  noYear: "Vispirms atveriet kādu mācību gadu: no tā varēs sagatavot nākamo.",
  fromYear: "Mācību gads, kas beidzas",
  list: {
    promise: (id: string) =>
      `Tiks izveidotas mapes ${yearShort(id)} mācību gadam. Skolēnu dati un ieraksti netiks kopēti. Esošie faili netiks mainīti.`,
    checking: "Pārbauda sarakstu un disku…",
    rows: "Klases",
    questions: (n: number) => `Sarakstā ir ${jautajumi(n)}. Atbildiet uz tiem.`,
    noQuestions: "Uz visiem jautājumiem ir atbildēts.",
    change: (from: string, to: string) => `${from} → ${to}`,
    newClass: "jauna",
    ends: "beidz",
    unanswered: "?",
    annex: (n: number) => `${n}. pielikums`,
    files: (make: number, keep: number) =>
      keep === 0
        ? `Tiks izveidots: ${make}.`
        : make === 0
          ? "Visi faili jau ir, tie netiks mainīti."
          : `Tiks izveidots: ${make}; jau ir: ${keep}.`,
    fate: "Kas notiek ar klasi",
    fates: {
      "goes-on": "turpina kā cita klase",
      ends: "beidz skolu vai tiek izformēta",
      unanswered: "vēl nav izlemts",
    },
    to: "Klase nākamajā gadā",
    toHint: "Piemēram, 4.a",
    teacher: "Klases audzinātājs/-a",
    email: "E-pasts",
    gender: "Dzimte (S vai V)",
    genitive: "Vārds ģenitīvā (nav obligāti)",
    access: "Līdzšinējais/-ā audzinātājs/-a pēc gada slēgšanas",
    accesses: {
      rule: "kā parasti",
      read: "lasa veco mapi",
      end: "veco mapi vairs neredz",
    },
    split: "Sadalīt klasi",
    remove: "Noņemt rindu",
    add: "Pievienot klasi",
    check: "Pārbaudīt sarakstu",
    start: "Izveidot",
    changed: "Saraksts ir mainīts. Pirms veidošanas pārbaudiet to.",
    close: "Slēgt veco gadu: audzinātāji tā mapes tikai lasa",
    closeHint: (people: number, isOver: boolean) =>
      `${isOver ? "Mācību gads ir beidzies." : "Mācību gads vēl nav beidzies."} Piekļuve mainīsies: ${people}.`,
    obstacles: "Vispirms jānovērš",
    strangeFolder:
      "Diskā jau ir mape ar šī gada nosaukumu, ko „Audzināšanas darbs” nav veidojis. Tā paliks, jaunā mape būs blakus.",
    priority: "Gada prioritāte",
    noPriority: "nav ierakstīta cilnē „Mācību gadi”",
    toMake: "Tiks izveidots",
    toKeep: "Paliks, kā ir",
    time: "Vajadzīgais laiks",
    duration: ilgums,
    limits: { documents: "Dokumenti šodien", spreadsheets: "Izklājlapas šodien" },
    limit: (needed: number, left: number) => `vajag ${needed}, vēl atļauti ${left}`,
    overLimit:
      "Šodien ar Google dienas ierobežojumu nepietiks: darbs apstāsies un rīt to varēs turpināt.",
  },
  undo: {
    intro:
      "Atsaucot miskastē nonāk tikai tas, ko izveidoja šis darbs un neviens nav aizticis. Atņemtā piekļuve tiek atdota. Pārējais paliek.",
    none: "Nav neviena darba, ko varētu atsaukt.",
    what: {
      "open-year": (id: string) => `${yearName(id)}: atvēršana`,
      rollover: (id: string) => `${yearName(id)}: sagatavošana`,
    },
    by: (person: string, day: string) => `${person}, ${day}`,
    look: "Pārskatīt",
    trash: (files: number, folders: number) =>
      `Miskastē nonāks ${faili(files)} un ${mapes(folders)}, kas paliek tukšas.`,
    access: (n: number) => `Mapju piekļuves, kas tiks atdotas: ${n}.`,
    staying: "Paliks, jo kāds tos ir labojis",
    start: "Atsaukt šo darbu",
  },
};
