// One line as a person typed or pasted it: composed letters, plain single spaces, nothing invisible.

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

export function tidied(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
}
