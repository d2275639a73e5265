// A1 notation: "A1", "A1:B2", "A:A", "1:2", "A2:B", with or without a sheet's name, quoted or not.
// https://developers.google.com/workspace/sheets/api/guides/concepts#cell

/** Zero-based, end-exclusive; an absent bound is open. */
export interface OpenRange {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface A1Reference {
  readonly sheet: string | null;
  readonly cells: OpenRange | null;
  /** Only the upper left corner was named, as in "A1". */
  readonly isCorner: boolean;
}

const CELLS = /^\$?([A-Za-z]{1,3})?\$?([0-9]+)?(:\$?([A-Za-z]{1,3})?\$?([0-9]+)?)?$/;
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LIKE_A_CELL = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc][0-9]*)$/;

/** 0 is "A", 26 is "AA". */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}

/** Null when it is no A1 notation; a name alone may still be a sheet or a named range. */
export function parseA1(text: string): A1Reference | null {
  const { sheet, rest } = splitSheet(text);
  if (rest === null) {
    return sheet === null ? null : { sheet, cells: null, isCorner: false };
  }
  const cells = parseCells(rest);
  return cells === null ? null : { sheet, cells, isCorner: !rest.includes(":") };
}

function splitSheet(text: string): { sheet: string | null; rest: string | null } {
  const quoted = /^'((?:[^']|'')+)'(?:!(.*))?$/.exec(text);
  if (quoted !== null) {
    return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? null };
  }
  const mark = text.lastIndexOf("!");
  return mark < 0
    ? { sheet: null, rest: text }
    : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

/** "B2:D" without any sheet. */
export function parseCells(text: string): OpenRange | null {
  const match = CELLS.exec(text);
  if (match === null) {
    return null;
  }
  const [, letters, digits, rest, endLetters, endDigits] = match;
  const first = { column: columnOf(letters), row: rowOf(digits) };
  if (first.row === -1) {
    return null;
  }
  if (rest === undefined) {
    return first.column === undefined || first.row === undefined
      ? null
      : rangeOf(first.row, first.row + 1, first.column, first.column + 1);
  }
  const last = { column: columnOf(endLetters), row: rowOf(endDigits) };
  const isEmpty = (end: typeof first): boolean => end.column === undefined && end.row === undefined;
  if (isEmpty(first) || isEmpty(last) || last.row === -1) {
    return null;
  }
  const rows = span(first.row, last.row);
  const columns = span(first.column, last.column);
  return rangeOf(rows.start, rows.end, columns.start, columns.end);
}

function columnOf(letters: string | undefined): number | undefined {
  return letters === undefined ? undefined : columnIndex(letters);
}

function rowOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits) - 1;
}

function span(first: number | undefined, last: number | undefined) {
  if (first !== undefined && last !== undefined) {
    return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
  }
  return last === undefined ? { start: first, end: undefined } : { start: 0, end: last + 1 };
}

function rangeOf(
  startRowIndex: number | undefined,
  endRowIndex: number | undefined,
  startColumnIndex: number | undefined,
  endColumnIndex: number | undefined,
): OpenRange {
  return {
    ...(startRowIndex !== undefined && { startRowIndex }),
    ...(endRowIndex !== undefined && { endRowIndex }),
    ...(startColumnIndex !== undefined && { startColumnIndex }),
    ...(endColumnIndex !== undefined && { endColumnIndex }),
  };
}

/** Without the sheet; empty for a range that is open on every side. */
function printCells(range: OpenRange): string {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const hasRows = startRowIndex !== undefined || endRowIndex !== undefined;
  const hasColumns = startColumnIndex !== undefined || endColumnIndex !== undefined;
  if (!hasRows && !hasColumns) {
    return "";
  }
  const startColumn = hasColumns ? columnLetters(startColumnIndex ?? 0) : "";
  const startRow = hasRows ? String((startRowIndex ?? 0) + 1) : "";
  const endColumn = endColumnIndex === undefined ? "" : columnLetters(endColumnIndex - 1);
  const endRow = endRowIndex === undefined ? "" : String(endRowIndex);
  const start = startColumn + startRow;
  const end = endColumn + endRow;
  return start === end && hasRows && hasColumns ? start : `${start}:${end}`;
}

/** As Google prints a sheet in a range: quoted unless it is a plain ASCII word that no cell is called by. */
export function printSheetName(title: string): string {
  return PLAIN_NAME.test(title) && !LIKE_A_CELL.test(title)
    ? title
    : `'${title.replaceAll("'", "''")}'`;
}

export function printA1(title: string, range: OpenRange): string {
  const cells = printCells(range);
  return cells === "" ? printSheetName(title) : `${printSheetName(title)}!${cells}`;
}
