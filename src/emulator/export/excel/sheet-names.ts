// The names of sheets as Excel takes them: at most 31 characters, some of them not, no two alike.
import type { SheetState } from "../../workspace/sheets/spreadsheet-state.ts";

const MOST_CHARACTERS = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** The Excel name of every sheet, by its title. */
export type SheetNames = ReadonlyMap<string, string>;

export function sheetNames(sheets: readonly SheetState[]): SheetNames {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { title } of sheets) {
    const name = freeName(title, taken);
    taken.add(name.toLowerCase());
    names.set(title, name);
  }
  return names;
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  const allowed = title.replace(FORBIDDEN, "_").replace(/^'|'$/g, "_");
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` ${number}`;
    const name = allowed.slice(0, MOST_CHARACTERS - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) {
      return name;
    }
  }
}
