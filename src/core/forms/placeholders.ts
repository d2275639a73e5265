// The blanks of the forms: their names, and reading them in a text. The school may move a blank about in
// its templates, so the names are a closed list and an unknown one can be told.

/** Every blank, with what it is filled with, as the deputy reads it. */
export const PLACEHOLDERS = {
  skola_gen: "skolas nosaukums ģenitīvā",
  skola_lok: "skolas nosaukums lokatīvā",
  klase: "klase ar savu punktu: 4.a, 10.",
  klasu_grupa: "klašu grupa: 4. – 6.klašu",
  amats_gen: "audzinātājas vai audzinātāja",
  audzinatajs_gen: "audzinātāja vārds un uzvārds ģenitīvā",
  audzinatajs_nom: "audzinātāja vārds un uzvārds nominatīvā",
  mg: "mācību gads: 2020./2021.m.g.",
  gads: "kalendārais gads, kurā beidzas pusgads",
  pusgada_nr: "pusgada numurs: 1. vai 2.",
  perioda_vards_gen: "pusgada vai semestra",
  "rinda.datums": "plāna rinda: datums",
  "rinda.temats": "plāna rinda: temats vai pasākuma nosaukums",
  "ier.datums": "atskaites ieraksts: datums",
  "ier.teksts": "atskaites ieraksts: audzināšanas darbs",
  "ier.izdevas": "atskaites ieraksts: kas izdevās",
  "ier.grutibas": "atskaites ieraksts: kas sagādāja grūtības",
  datums_laiks: "pasākuma datums un laiks",
  nosaukums: "pasākuma nosaukums",
  merkis: "pasākuma mērķis",
  apraksts: "pasākuma īss apraksts un metodes",
  aktivitate: "audzēkņu aktivitāte un līdzdalība",
  secinajumi: "secinājumi",
  paraksts: "paraksta vieta un atšifrējums",
  nr: "protokola numurs",
  vieta: "sapulces vieta lokatīvā",
  datums_gars: "sapulces datums: 2020. gada 10. septembrī",
  norises_veids: "klātienē vai tiešsaistē",
  no: "sapulces sākums",
  lidz: "sapulces beigas",
  protokoletajs: "protokolētāja vārds un uzvārds",
  dalibnieku_skaits: "dalībnieku skaits",
  pieaicinatie: "pieaicinātās personas",
  "jautajums.1": "pirmais darba kārtības jautājums",
  "jautajums.2": "otrais darba kārtības jautājums",
  "jautajums.3": "trešais darba kārtības jautājums",
  "zino.1": "kas ziņo par pirmo jautājumu",
  "zino.2": "kas ziņo par otro jautājumu",
  "zino.3": "kas ziņo par trešo jautājumu",
  "lemums.1": "lēmums pirmajā jautājumā",
  "lemums.2": "lēmums otrajā jautājumā",
  "lemums.3": "lēmums trešajā jautājumā",
} as const;

export type PlaceholderName = keyof typeof PLACEHOLDERS;

/** A blank as a form prints it while it is empty. */
export interface Blank {
  readonly name: PlaceholderName;
  readonly printed: string;
}

/** Two braces, a name, perhaps "|" and what is printed while it is empty, two braces. */
const PLACEHOLDER = /\{\{([^{}|]*)(?:\|([^{}]*))?\}\}/g;

export function isPlaceholderName(name: string): name is PlaceholderName {
  return Object.keys(PLACEHOLDERS).includes(name);
}

/** Replaces each known blank of a text once; what is put in is not read again, unknown names stay as typed. */
export function replacePlaceholders(text: string, replacement: (blank: Blank) => string): string {
  return text.replace(PLACEHOLDER, (typed: string, name: string, printed: string | undefined) =>
    isPlaceholderName(name) ? replacement({ name, printed: printed ?? "" }) : typed,
  );
}

/** The known blanks of a text, in order. */
export function blanksOf(text: string): readonly Blank[] {
  const blanks: Blank[] = [];
  replacePlaceholders(text, (blank) => {
    blanks.push(blank);
    return "";
  });
  return blanks;
}

/** Names between braces that no form knows, as typed: a slip in a template that a person edited. */
export function unknownPlaceholders(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)]
    .map((match) => match[1] ?? "")
    .filter((name) => !isPlaceholderName(name));
}

/** How a blank stands in a template document: the name alone, for a person to see and move. */
export function marker(name: PlaceholderName): string {
  return `{{${name}}}`;
}

/** A text of a form as it stands in its template document: the names without what is printed while empty. */
export function templateText(text: string): string {
  return replacePlaceholders(text, (blank) => marker(blank.name));
}
