// Latvian personal codes: they are removed before anything is saved.

export const REMOVED_PERSONAL_CODE = "[personas kods dzēsts]";

/** Six digits and five as a word of its own; a dash that a word processor made longer is still the code's dash. */
const PERSONAL_CODE = /(^|[^\p{L}\p{N}_])\d{6}[-\u2010-\u2015\u2212]?\d{5}(?![\p{L}\p{N}_])/gu;

/** The text with every code replaced; the same text when there is none. */
export function withoutPersonalCodes(text: string): string {
  return text.replace(PERSONAL_CODE, `$1${REMOVED_PERSONAL_CODE}`);
}
