// One cell of Google's -> how it looks and what it holds.
import { isGiven } from "../is-given.ts";
import type { sheets_v4 } from "@googleapis/sheets";
import type { Look } from "../document/look.ts";
import type { CellControl, CellModel } from "./sheet-model.ts";

type Cell = sheets_v4.Schema$CellData;
type Format = sheets_v4.Schema$CellFormat;

const DATE_TYPES = new Set(["DATE", "TIME", "DATE_TIME", "PERCENT", "CURRENCY"]);
/** What Google would take for something else than a text if it were typed. */
const READS_AS_OTHER = /^(['=+]|[-\d.,\s]*\d[-\d.,:/\s%]*$|true$|false$|patiess$|aplams$)/i;

/** `decimal` is the mark of the spreadsheet's locale. */
export function readCell(cell: Cell, decimal: string): CellModel {
  const format = cell.userEnteredFormat ?? {};
  return {
    text: cell.formattedValue ?? "",
    editText: editText(cell, decimal),
    look: lookOf(format),
    align: alignOf(cell, format),
    wraps: format.wrapStrategy === "WRAP" || format.wrapStrategy === "LEGACY_WRAP",
    control: controlOf(cell),
    note: cell.note ?? null,
    link: linkOf(cell),
  };
}

/** A text that is nothing but an address leads there, as does one that was given a link. */
function linkOf({ formattedValue, userEnteredFormat, textFormatRuns }: Cell): string | null {
  const given = [
    userEnteredFormat?.textFormat,
    ...(textFormatRuns ?? []).map(({ format }) => format),
  ];
  const link = given.map((format) => format?.link?.uri).find(isGiven);
  return link ?? (/^https:\/\/\S+$/.test(formattedValue ?? "") ? (formattedValue ?? null) : null);
}

function editText(cell: Cell, decimal: string): string {
  const { formulaValue, numberValue, boolValue, stringValue } = cell.userEnteredValue ?? {};
  if (isGiven(formulaValue)) {
    return formulaValue;
  }
  if (isGiven(boolValue)) {
    return boolValue ? "TRUE" : "FALSE";
  }
  if (isGiven(numberValue)) {
    const type = cell.userEnteredFormat?.numberFormat?.type ?? "NUMBER";
    return DATE_TYPES.has(type)
      ? (cell.formattedValue ?? "")
      : String(numberValue).replace(".", decimal);
  }
  const text = stringValue ?? "";
  return READS_AS_OTHER.test(text) ? `'${text}` : text;
}

function alignOf(cell: Cell, format: Format): CellModel["align"] {
  switch (format.horizontalAlignment) {
    case "LEFT":
      return "left";
    case "CENTER":
      return "center";
    case "RIGHT":
      return "right";
    default:
      if (
        isGiven(cell.effectiveValue?.boolValue) ||
        cell.effectiveValue?.errorValue !== undefined
      ) {
        return "center";
      }
      return !isGiven(cell.effectiveValue?.numberValue) ? "left" : "right";
  }
}

export function colour(value: sheets_v4.Schema$Color | undefined): string | null {
  if (value === undefined) {
    return null;
  }
  const part = (share: number | null | undefined) => Math.round((share ?? 0) * 255);
  return `rgb(${part(value.red)}, ${part(value.green)}, ${part(value.blue)})`;
}

export function lookOf({ textFormat, verticalAlignment, borders, ...format }: Format): Look {
  const background = colour(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor);
  const ink = colour(textFormat?.foregroundColorStyle?.rgbColor ?? textFormat?.foregroundColor);
  const lines = [
    ...(textFormat?.underline === true ? ["underline"] : []),
    ...(textFormat?.strikethrough === true ? ["line-through"] : []),
  ];
  return {
    ...(background === null ? {} : { backgroundColor: background }),
    ...(ink === null ? {} : { color: ink }),
    ...(textFormat?.bold === true ? { fontWeight: "700" } : {}),
    ...(textFormat?.italic === true ? { fontStyle: "italic" } : {}),
    ...(!isGiven(textFormat?.fontSize) ? {} : { fontSize: `${textFormat.fontSize}pt` }),
    ...(lines.length === 0 ? {} : { textDecoration: lines.join(" ") }),
    ...(verticalAlignment === "TOP" || verticalAlignment === "MIDDLE"
      ? { alignItems: verticalAlignment === "TOP" ? "flex-start" : "center" }
      : {}),
    ...borderLook("Bottom", borders?.bottom),
    ...borderLook("Right", borders?.right),
  };
}

/** The grid draws a cell's lower and right edge. */
function borderLook(side: "Bottom" | "Right", border: sheets_v4.Schema$Border | undefined): Look {
  if (!isGiven(border?.style) || border.style === "NONE") {
    return {};
  }
  const width = border.style === "SOLID_THICK" ? 3 : border.style === "SOLID_MEDIUM" ? 2 : 1;
  const ink = colour(border.colorStyle?.rgbColor ?? border.color) ?? "rgb(0, 0, 0)";
  return { [`border${side}`]: `${width}px solid ${ink}` };
}

function controlOf({ dataValidation, effectiveValue }: Cell): CellControl | null {
  const { condition, showCustomUi } = dataValidation ?? {};
  const values = (condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? "");
  switch (condition?.type) {
    case "BOOLEAN":
      return { kind: "checkbox", checked: effectiveValue?.boolValue === true };
    case "ONE_OF_LIST":
      return showCustomUi === true ? { kind: "list", values } : null;
    case "ONE_OF_RANGE":
      return showCustomUi === true
        ? { kind: "listInRange", range: (values[0] ?? "").replace(/^=/, "") }
        : null;
    default:
      return null;
  }
}
