// How many pupils a class has, as typed into the class list.

const WHOLE_NUMBER = /^\d{1,2}$/;

/** 0–99; null when left empty, undefined when the text is no such number. */
export function parsePupilCount(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") {
    return null;
  }
  return WHOLE_NUMBER.test(typed) ? Number(typed) : undefined;
}
