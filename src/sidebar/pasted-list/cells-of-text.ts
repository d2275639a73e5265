// A class list as text: pasted from a spreadsheet (tabs) or read from a CSV file (semicolons or commas).

const SEPARATORS = ["\t", ";", ","] as const;

/**
 * Rows of cells, header first. Blank rows stay, so that a row's number is the one a person sees; those at the end are dropped.
 * A cell in double quotes may hold separators, line breaks and doubled quotes.
 */
export function cellsOfText(text: string): string[][] {
  const rows = split(text.replace(/^\uFEFF/, ""), separatorOf(text));
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell.trim() === "") === true) {
    rows.pop();
  }
  return rows;
}

/** The first line that holds anything decides: a tab wherever there is one, else whichever of ; and , is there more often. */
function separatorOf(text: string): string {
  const line = text.split(/\r\n|\r|\n/).find((candidate) => candidate.trim() !== "") ?? "";
  const counted = SEPARATORS.map((sign) => ({ sign, times: line.split(sign).length - 1 }));
  const tab = counted.find(({ sign, times }) => sign === "\t" && times > 0);
  return (tab ?? counted.reduce((best, next) => (next.times > best.times ? next : best))).sign;
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') {
        cell += sign;
      } else if (text.charAt(at + 1) === '"') {
        cell += sign;
        at += 1;
      } else {
        isQuoted = false;
      }
    } else if (sign === '"' && cell === "" && closes(text, at, separator)) {
      isQuoted = true;
    } else if (sign === separator) {
      endCell();
    } else if (sign === "\n" || sign === "\r") {
      at += sign === "\r" && text.charAt(at + 1) === "\n" ? 1 : 0;
      endRow();
    } else {
      cell += sign;
    }
  }
  if (cell !== "" || row.length > 0) {
    endRow();
  }
  return rows;
}

/** A quote opens a cell only if another closes it before a separator or line end: a lone one is a letter of the text. */
function closes(text: string, open: number, separator: string): boolean {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== '"') {
      continue;
    }
    const next = text.charAt(at + 1);
    if (next !== '"') {
      return next === "" || next === separator || next === "\n" || next === "\r";
    }
    at += 1;
  }
  return false;
}
