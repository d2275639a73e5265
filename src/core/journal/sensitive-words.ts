// Words of health and family life in a free text: a hint to write less, never a reason to refuse.

/** Beginnings of words, so that every case form is found. */
const SENSITIVE_BEGINNINGS: readonly string[] = [
  "adhd",
  "alkohol",
  "atkarīb",
  "autis",
  "bāriņties",
  "cietum",
  "depresij",
  "diagno",
  "disleksij",
  "epilepsij",
  "grūtniec",
  "invalid",
  "medikament",
  "narko",
  "pašnāv",
  "psihiatr",
  "reliģ",
  "slimīb",
  "slimo",
  "suicīd",
  "šķiršan",
  "trūcīg",
  "vardarb",
];

const WORD = /[\p{L}\p{M}]+/gu;

/** The words found, as they stand in the text, each once. */
export function sensitiveWords(text: string): readonly string[] {
  const words = text.normalize("NFC").match(WORD) ?? [];
  return [
    ...new Set(
      words.filter((word) =>
        SENSITIVE_BEGINNINGS.some((beginning) => word.toLowerCase().startsWith(beginning)),
      ),
    ),
  ];
}
