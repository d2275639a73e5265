// What stands on the buttons and fields that journeys use, in both languages, as a person reads it there.
export interface JourneyWords {
  readonly extensions: string;
  readonly addon: string;
  readonly openSidebar: string;
  readonly setUp: string;
  readonly name: {
    readonly nominative: string;
    readonly genitive: string;
    readonly locative: string;
  };
  readonly driveFits: string;
  readonly classList: string;
  readonly schoolYear: string;
  readonly list: string;
  readonly takeList: string;
  readonly toPreview: string;
  readonly openYear: string;
  readonly checkTemplates: string;
  readonly allTemplatesGood: string;
  readonly back: string;
  readonly made: string;
  readonly underWay: RegExp;
  readonly goOn: string;
  readonly goOnNow: string;
  readonly home: string;
  readonly allMade: RegExp;
}

export const LV: JourneyWords = {
  extensions: "Paplašinājumi",
  addon: "Audzināšanas darbs",
  openSidebar: "Atvērt sānjoslu",
  setUp: "Iestatīt skolu",
  name: {
    nominative: "Skolas nosaukums (nominatīvā)",
    genitive: "Skolas nosaukums ģenitīvā",
    locative: "Skolas nosaukums lokatīvā",
  },
  driveFits: "Disks ir piemērots.",
  classList: "Ielasīt klašu sarakstu",
  schoolYear: "Mācību gads",
  list: "Saraksts no tabulas",
  takeList: "Ielasīt sarakstu",
  toPreview: "Pārskatīt mācību gadu",
  openYear: "Atvērt mācību gadu",
  checkTemplates: "Pārbaudīt veidlapas",
  allTemplatesGood: "Visas veidlapas ir kārtībā.",
  back: "Atpakaļ",
  made: "Izveidots",
  underWay: /^[1-9]\d* no \d+$/,
  goOn: "Turpināt",
  goOnNow: "Turpināt tūlīt",
  home: "Uz sākumu",
  allMade: /^Pabeigts\. Viss ir izveidots: (\d+) no \1\.$/,
};

export const EN: JourneyWords = {
  extensions: "Extensions",
  addon: "Class-teacher work",
  openSidebar: "Open the sidebar",
  setUp: "Set up the school",
  name: {
    nominative: "School's name (nominative)",
    genitive: "School's name in the genitive",
    locative: "School's name in the locative",
  },
  driveFits: "The drive is suitable.",
  classList: "Read in a class list",
  schoolYear: "School year",
  list: "List from a sheet",
  takeList: "Read in the list",
  toPreview: "Preview the school year",
  openYear: "Open the school year",
  checkTemplates: "Check the templates",
  allTemplatesGood: "All templates are in order.",
  back: "Back",
  made: "Made",
  underWay: /^[1-9]\d* of \d+$/,
  goOn: "Go on",
  goOnNow: "Go on now",
  home: "To the start",
  allMade: /^Finished\. Everything is made: (\d+) of \1\.$/,
};
