// What the sidebar counts, in Latvian.
import { countedLv } from "../counted.ts";

export const klases = (n: number) => countedLv(n, { zero: "klašu", one: "klase", other: "klases" });
export const rindas = (n: number) => countedLv(n, { zero: "rindu", one: "rinda", other: "rindas" });
export const kolonnas = (n: number) =>
  countedLv(n, { zero: "kolonnu", one: "kolonna", other: "kolonnas" });
export const kludas = (n: number) => countedLv(n, { zero: "kļūdu", one: "kļūda", other: "kļūdas" });
export const dokumenti = (n: number) =>
  countedLv(n, { zero: "dokumentu", one: "dokuments", other: "dokumenti" });
/** "3 ieraksti" */
export const ieraksti = (n: number) =>
  countedLv(n, { zero: "ierakstu", one: "ieraksts", other: "ieraksti" });
/** "no 21 skolēna", "no 22 skolēniem" */
export const skoleniem = (n: number) => (n % 10 === 1 && n % 100 !== 11 ? "skolēna" : "skolēniem");
const minutes = (n: number) => countedLv(n, { zero: "minūšu", one: "minūte", other: "minūtes" });
const sekundes = (n: number) =>
  countedLv(n, { zero: "sekunžu", one: "sekunde", other: "sekundes" });

/** How long, roughly: nobody plans a day by the seconds of an estimate. */
export function ilgums(seconds: number): string {
  if (seconds < 10) {
    return "dažas sekundes";
  }
  if (seconds <= 50) {
    return `apmēram ${sekundes(Math.ceil(seconds / 10) * 10)}`;
  }
  const whole = Math.round(seconds / 60);
  return whole < 60 ? `apmēram ${minutes(whole)}` : "vairāk nekā stunda";
}
