// What may follow a date as a time: "9.00–12.30", "plkst. 18.00", "no 9 līdz 12.30", "T09:00:00Z", "vakarā", "3. stunda".

const MARKS = "(?:(?:no|lidz|ap|plkst|pulkst|pulksten[a-z]*|pl|t)\\.?\\s*)*";
const CLOCK = "(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d(?:[.:][0-5]\\d(?:[.,]\\d+)?)?)?";
const AFTER_CLOCK = "(?:\\s*(?:z|h|[+-]\\d{2}:\\d{2}))?";
const TIME = `${MARKS}${CLOCK}${AFTER_CLOCK}`;
const TIMES = `${TIME}(?:\\s*(?:-|lidz|un|,|;)\\s*${TIME})*`;
const PART_OF_DAY = "(?:no rita|rita|pusdienlaika|pecpusdiena|vakara)";
const LESSON = "\\d{1,2}\\.?(?:\\s*-\\s*\\d{1,2}\\.?)?\\s*(?:macibu\\s*)?stund[a-z]*";
const TIME_PART = new RegExp(`^-?\\s*(?:${TIMES}|${PART_OF_DAY}|${LESSON})\\.?$`);

/** Takes the shape of what is left behind a date. */
export function isTimePart(shape: string): boolean {
  return TIME_PART.test(shape);
}
