// What the deputy's page says in Latvian.
// `DeputyWords` takes its shape from here, so that no other language can lack a text.
import { ilgums, klases } from "../counts.ts";
import { LV_GENERAL } from "../general.ts";
import { LV_REFRESH } from "./refresh.ts";
import { LV_SETTINGS } from "./settings.ts";
import { LV_WORK } from "./work.ts";

export const LV_DEPUTY = {
  settings: LV_SETTINGS,
  refresh: LV_REFRESH,
  general: LV_GENERAL,
  setUp: {
    title: "Iestatīt skolu",
    intro:
      "Šī izklājlapa kļūs par skolas kopsavilkumu ar klašu sarakstu. Veidlapas un klašu mapes tiks glabātas skolas koplietojamajā diskā.",
    again:
      "Šeit ierakstītais aizstās to, kas tagad ir cilnē „Iestatījumi”. Trūkstošās veidlapas tiks izveidotas no jauna.",
    drive: "Koplietojamais disks",
    driveHint: "Jums tajā jābūt pārvaldniekam.",
    noDrives:
      "Jums nav neviena koplietojamā diska. Izveidojiet to Google diskā vai lūdziet IT speciālistam jūs pievienot, tad atjaunojiet sarakstu.",
    reloadDrives: "Atjaunot sarakstu",
    checkingDrive: "Pārbauda disku…",
    driveFits: "Disks ir piemērots.",
    driveUnfit: "Šo disku vēl nevar izmantot",
    checkAgain: "Pārbaudīt vēlreiz",
    chooseDrive: "Izvēlieties koplietojamo disku.",
    school: "Skola",
    more: "Citas ziņas (nav obligāti)",
    hints: {
      nameNominative: "Kas? Piemēram, Paraugu vidusskola",
      nameGenitive: "Kā? Piemēram, Paraugu vidusskolas",
      nameLocative: "Kur? Piemēram, Paraugu vidusskolā",
      placeLocative: "Kur paraksta dokumentus? Piemēram, Paraugos",
      periodWordGenitive: "Kā skolā sauc mācību gada daļu",
    },
    correct: "Izlabojiet atzīmētos laukus.",
  },
  home: {
    years: "Mācību gadi",
    noYears: "Vēl nav neviena klašu saraksta. Sāciet ar to: pēc tam varēs atvērt mācību gadu.",
    classes: klases,
    opened: "atvērts",
    notOpened: "nav atvērts",
    openYear: "Pārskatīt un atvērt",
    lookAgain: "Pārskatīt",
    tasks: "Sagatavošana",
    classList: "Ielasīt klašu sarakstu",
    templates: "Pārbaudīt veidlapas",
    nextYear: "Nākamais mācību gads",
  },
  classList: {
    title: "Klašu saraksts",
    year: "Mācību gads",
    yearHint: "Piemēram, 2021./2022.",
    paste: "Saraksts no tabulas",
    pasteHint:
      "Iekopējiet šūnas kopā ar virsrakstiem: klase, audzinātājs, dzimte, e-pasts, skolēnu skaits.",
    note: "Šī mācību gada rindas cilnē „Klases” tiks aizstātas, citu gadu rindas paliks.",
    start: "Ielasīt sarakstu",
    faults: "Sarakstā jāizlabo",
    imported: (n: number) => `Saraksts ielasīts: ${klases(n)}.`,
    next: "Pārskatīt mācību gadu",
    more: "Ielasīt citu sarakstu",
  },
  preview: {
    duration: ilgums,
    checking: "Pārbauda, kas jau ir izveidots…",
    toMake: "Tiks izveidots",
    toKeep: "Paliks, kā ir",
    time: "Vajadzīgais laiks",
    promise: "Skolēnu dati un ieraksti netiek kopēti. Esošie faili netiek mainīti.",
    nothingToMake: "Visi faili jau ir izveidoti.",
    classes: "Klases",
    annex: (n: number) => `${n}. pielikums`,
    newOnes: (n: number) => (n === 0 ? "viss ir" : `jauni: ${n}`),
    make: "tiks izveidots",
    keep: "jau ir",
    access: "Piekļuve",
    letIn: "tiks piešķirta",
    isIn: "jau ir",
    start: "Atvērt mācību gadu",
  },
  work: LV_WORK,
  otherFile: {
    title: "Šis nav kopsavilkums",
    text: "„Audzināšanas darbs” šajā izklājlapā nav atradis savas cilnes. Ja tā ir klases uzskaites tabula, atjaunojiet izdzēstās cilnes no versiju vēstures un atveriet sānjoslu no jauna.",
  },
};
