// Whether a cell meets the condition of a conditional format. Dates and formulas are not looked at: such a rule fits nothing here.
import type { sheets_v4 } from "@googleapis/sheets";
import { isGiven } from "../is-given.ts";

const NUMBERS: Readonly<Record<string, (n: number, a: number, b: number) => boolean>> = {
  NUMBER_GREATER: (n, a) => n > a,
  NUMBER_GREATER_THAN_EQ: (n, a) => n >= a,
  NUMBER_LESS: (n, a) => n < a,
  NUMBER_LESS_THAN_EQ: (n, a) => n <= a,
  NUMBER_EQ: (n, a) => n === a,
  NUMBER_NOT_EQ: (n, a) => n !== a,
  NUMBER_BETWEEN: (n, a, b) => a <= n && n <= b,
  NUMBER_NOT_BETWEEN: (n, a, b) => n < a || b < n,
};

/** In small letters both. */
const TEXTS: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  TEXT_CONTAINS: (text, part) => text.includes(part),
  TEXT_NOT_CONTAINS: (text, part) => !text.includes(part),
  TEXT_STARTS_WITH: (text, part) => text.startsWith(part),
  TEXT_ENDS_WITH: (text, part) => text.endsWith(part),
  TEXT_EQ: (text, part) => text === part,
  BLANK: (text) => text === "",
  NOT_BLANK: (text) => text !== "",
};

export function conditionFits(
  { type, values }: sheets_v4.Schema$BooleanCondition,
  cell: sheets_v4.Schema$CellData | undefined,
): boolean {
  const [first = "", second = ""] = (values ?? []).map((value) => value.userEnteredValue ?? "");
  const ofText = TEXTS[type ?? ""];
  if (ofText !== undefined) {
    return ofText((cell?.formattedValue ?? "").toLowerCase(), first.toLowerCase());
  }
  const number = cell?.effectiveValue?.numberValue;
  const ofNumber = NUMBERS[type ?? ""];
  return (
    ofNumber !== undefined && isGiven(number) && ofNumber(number, numberIn(first), numberIn(second))
  );
}

/** As it is typed, with a comma or a point; a formula is no number. */
export function numberIn(text: string): number {
  return text === "" ? NaN : Number(text.replace(",", "."));
}
