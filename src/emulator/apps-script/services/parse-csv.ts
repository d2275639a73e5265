// Utilities.parseCsv: rows of cells, quoted where needed (RFC 4180).
import { ScriptException } from "../script-exception.ts";

/** @throws ScriptException when a quote is never closed. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') {
        cell += character;
      } else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else {
        quoted = false;
      }
    } else if (character === '"' && cell === "") {
      quoted = true;
    } else if (character === delimiter) {
      row.push(cell);
      cell = "";
    } else if (character === "\n" || character === "\r") {
      at += character === "\r" && text.charAt(at + 1) === "\n" ? 1 : 0;
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else {
      cell += character;
    }
  }
  if (quoted) {
    throw new ScriptException("Could not parse text.");
  }
  return cell === "" && row.length === 0 ? rows : [...rows, [...row, cell]];
}
