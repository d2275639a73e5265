// What the deputy's page says in Latvian.
// `DeputyWords` takes its shape from here, so that no other language can lack a text.
import { ilgums, klases, kludas } from "../counts.ts";
import { LV_FORM_NAMES } from "../form-names.ts";
import { LV_GENERAL, yearName } from "../general.ts";
import { LV_REFRESH } from "./refresh.ts";
import { LV_SETTINGS } from "./settings.ts";

export const LV_DEPUTY = {
  forms: LV_FORM_NAMES,
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
  work: {
    setUp: "Skolas iestatīšana",
    openYear: (id: string) => `${yearName(id)}: mapju un failu veidošana`,
    made: (done: number, total: number) => `${done} no ${total}`,
    progress: "Izveidots",
    left: (seconds: number) => `vēl ${ilgums(seconds)}`,
    last: (name: string) => `Tikko: ${name}`,
    beginning: "Sāk darbu…",
    mayClose: "Sānjoslu var aizvērt: izdarītais paliks, un turpināt varēs vēlāk.",
    unfinished: "Darbs nav pabeigts.",
    goOn: "Turpināt",
    goOnNow: "Turpināt tūlīt",
    waitingFor: {
      QUOTA: "Google pašlaik neļauj veikt vairāk darbību.",
      GOOGLE_UNAVAILABLE: "Google pašlaik neatbild.",
      BUSY: "Kāds cits pašlaik veic šo darbu.",
    },
    waiting: (seconds: number) => `Nekas nav jādara: darbs turpināsies pats pēc ${seconds} s.`,
    pausedBecause: "Darbs apturēts",
    cancel: "Atcelt",
    askCancel: "Vai pārtraukt? Izveidotais paliks, pārējo varēs izveidot vēlāk.",
    cancelYes: "Pārtraukt",
    cancelNo: "Nepārtraukt",
    cancelling: "Pārtrauc… Pēdējie faili vēl tiek pabeigti.",
    cancelled: (done: number, total: number) =>
      `Darbs pārtraukts. Izveidots ${done} no ${total}; tas paliek. Atkārtojot tiks izveidots tikai trūkstošais.`,
    allDone: (total: number) => `Pabeigts. Viss ir izveidots: ${total} no ${total}.`,
    doneWithFaults: (done: number, total: number) =>
      `Pabeigts daļēji: izveidots ${done} no ${total}.`,
    faults: "Neizdevās",
    repeatHint:
      "Novērsiet cēloni un atkārtojiet: tiks izveidots tikai trūkstošais, esošais netiks mainīts.",
    repeat: "Atkārtot",
    home: "Uz sākumu",
  },
  otherFile: {
    title: "Šis nav kopsavilkums",
    text: "„Audzināšanas darbs” šajā izklājlapā nav atradis savas cilnes. Ja tā ir klases uzskaites tabula, atjaunojiet izdzēstās cilnes no versiju vēstures un atveriet sānjoslu no jauna.",
  },
};
