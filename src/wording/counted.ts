// A number with the word that goes with it: "1 klase", "3 klases", "14 klašu"; "1 class", "3 classes".
import { pluralCategory } from "../core/language/plural.ts";

interface LatvianForms {
  /** Genitive plural, after 0, 10–20, 30, …: "14 klašu". */
  readonly zero: string;
  readonly one: string;
  readonly other: string;
}

export function countedLv(n: number, forms: LatvianForms): string {
  return `${n} ${forms[pluralCategory(n, "lv")]}`;
}

export function countedEn(n: number, one: string, other: string): string {
  return `${n} ${n === 1 ? one : other}`;
}
