// Class lists of invented schools of any size: grades 1 to 12 in turn, parallel classes a, b, c …, one teacher each.

const GRADES = 12;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A label has one letter. */
export const MOST_CLASSES = GRADES * LETTERS.length;

const HEADER = ["klase", "audzinātājs", "dzimte", "e-pasts", "skolēnu skaits"];

// 11 given names and 29 surnames: as long as there are fewer than 319 classes, no two teachers share a name.
const WOMEN = "Anna Ilze Zane Līga Inese Dace Baiba Kristīne Sanita Evija Ņina".split(" ");
const MEN = "Jānis Andris Māris Juris Pēteris Edgars Kārlis Raimonds Uldis Ģirts Aivars".split(" ");
const SURNAME_STEMS = (
  "Bērz Kaln Liep Krūm Zar Kļav Sil Zied Pried Saul Aviet Paeg Lap Mež Up " +
  "Kārkl Jans Ez Sniedz Puķ Strazd Vanadz Graud Akmen Smilg Avot Lāc Vilc Zaķ"
).split(" ");

/** Header first, as the file of a school would be read. */
export function syntheticRoster(classes: number): string[][] {
  return [HEADER, ...Array.from({ length: classes }, (_, at) => rosterRow(at))];
}

export function asCsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `${row.join(";")}\n`).join("");
}

function rosterRow(at: number): string[] {
  const grade = (at % GRADES) + 1;
  const letter = LETTERS.charAt(Math.floor(at / GRADES));
  const isMan = at % 4 === 3;
  const given = nth(isMan ? MEN : WOMEN, at);
  const surname = `${nth(SURNAME_STEMS, at)}${isMan ? "iņš" : "iņa"}`;
  return [
    `${grade}.${letter}`,
    `${given} ${surname}`,
    isMan ? "V" : "S",
    `${plain(given)}.${plain(surname)}@skola.example`,
    String(15 + ((at * 7) % 14)),
  ];
}

function nth(names: readonly string[], at: number): string {
  return names[at % names.length] ?? "";
}

function plain(name: string): string {
  return name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
