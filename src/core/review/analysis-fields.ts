// The fields of an event analysis (annex 6) that nothing was written into, told from the document's paragraphs.
import { plainLetters } from "../language/plain-letters.ts";

export type AnalysisField = "goal" | "description" | "participation" | "conclusions";

/** As the form prints them above the ruled lines, without marks and spaces. */
const HEADINGS: readonly (readonly [AnalysisField, RegExp])[] = [
  ["goal", /^pasakumamerkis/],
  ["description", /^pasakumaissapraksts/],
  ["participation", /^audzeknuaktivitate/],
  ["conclusions", /^secinajumi/],
];
const SIGNATURE = /paraksts/;
/** A ruled line on paper, or the blank's own marker. */
const NOTHING_WRITTEN = /^[\s_]*(?:\{\{[^}]*\}\}[\s_]*)*$/;

/** A field whose heading is gone is not asked about. */
export function emptyFields(paragraphs: readonly string[]): readonly AnalysisField[] {
  const heads = paragraphs.map((text) => fieldOf(text));
  return HEADINGS.flatMap(([field, heading]) => {
    const at = heads.indexOf(field);
    if (at < 0) {
      return [];
    }
    const next = heads.findIndex((head, index) => index > at && head !== null);
    const beside = letters(paragraphs[at] ?? "").replace(heading, "");
    const below = paragraphs.slice(at + 1, next < 0 ? undefined : next);
    const written = isWritten(field, beside) || below.some((text) => !NOTHING_WRITTEN.test(text));
    return written ? [] : [field];
  });
}

function fieldOf(text: string): AnalysisField | "signature" | null {
  const said = letters(text);
  const found = HEADINGS.find(([, heading]) => heading.test(said))?.[0];
  return found ?? (SIGNATURE.test(said) ? "signature" : null);
}

/** Behind the heading on its own line; "metodes" belongs to the heading. */
function isWritten(field: AnalysisField, beside: string): boolean {
  const heading = {
    goal: "",
    description: "metodes",
    participation: "unlidzdaliba",
    conclusions: "",
  };
  return beside.replace(heading[field], "") !== "";
}

function letters(text: string): string {
  return plainLetters(text).replace(/[^a-z]/g, "");
}
