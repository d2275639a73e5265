// A class list as a file: bytes to cells. UTF-8 or Windows-1257, separated by semicolons, commas or tabs.
import { readFileSync } from "node:fs";
import papa from "papaparse";

export type Cells = string[][];
export type FileReading =
  | { readonly ok: true; readonly cells: Cells }
  | { readonly ok: false; readonly fault: "UNREADABLE" | "NOT_TEXT" | "EMPTY" };

export function readRosterFile(path: string): FileReading {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return { ok: false, fault: "UNREADABLE" };
  }
  return readRosterBytes(bytes);
}

export function readRosterBytes(bytes: Uint8Array): FileReading {
  const text = decoded(bytes);
  if (text === null) {
    return { ok: false, fault: "NOT_TEXT" };
  }
  if (text.trim() === "") {
    return { ok: false, fault: "EMPTY" };
  }
  const { data } = papa.parse<string[]>(text, { delimiter: separatorOf(text) });
  return { ok: true, cells: data };
}

/** The one that parts the header into the most cells: further down a name may hold any of them. */
function separatorOf(text: string): string {
  const [header = ""] = text.trimStart().split(/\r|\n/, 1);
  const cells = (separator: string): number => header.split(separator).length;
  return [";", ",", "\t"].reduce((best, next) => (cells(next) > cells(best) ? next : best));
}

/** Windows-1257 has a letter for nearly every byte, so UTF-8 is tried first and strictly. A NUL is in no list. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) {
    return null;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1257").decode(bytes);
  }
}
