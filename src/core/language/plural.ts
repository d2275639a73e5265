// The number's effect on the word: "0 ierakstu", "1 ieraksts", "2 ieraksti", "11 ierakstu", "21 ieraksts".

export type PluralCategory = "zero" | "one" | "other";
export type PluralLanguage = "lv" | "en";

/** CLDR's category of a count. A number that is no whole count is "other". */
export function pluralCategory(n: number, language: PluralLanguage = "lv"): PluralCategory {
  if (!Number.isInteger(n)) {
    return "other";
  }
  const count = Math.abs(n);
  if (language === "en") {
    return count === 1 ? "one" : "other";
  }
  const teens = count % 100 >= 11 && count % 100 <= 19;
  if (count % 10 === 0 || teens) {
    return "zero";
  }
  return count % 10 === 1 ? "one" : "other";
}
