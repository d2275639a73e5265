// Words compared the way people mistype them: case and diacritics do not count ("Novembrī" is "novembri").

const MARKS = /\p{M}/gu;

/** Lower case, without diacritics. For recognising words only, never for storing or showing them. */
export function plainLetters(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").toLowerCase();
}
