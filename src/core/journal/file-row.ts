// A row of the journal's hidden tab `Faili`: a document that a teacher's click was about to make, made, or could not make.
import type { JournalRow, RowCells } from "./journal-content.ts";
import { textIn } from "./row-cells.ts";

export type FileRowState = "begun" | "made" | "failed";

export interface FileRow {
  /** Names the document for good; its mark bears the same. */
  readonly key: string;
  readonly state: FileRowState;
  /** The file's id; "" while it is not made. */
  readonly id: string;
  /** "analysis", "minutes" … */
  readonly kind: string;
  /** The id of the entry it is about; "" for none. */
  readonly entry: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** E-mail address. */
  readonly by: string;
}

const FAILED = "failed";

export function fileCells({ key, state, id, kind, entry, at, by }: FileRow): RowCells {
  return {
    key,
    id,
    kind: state === "failed" ? FAILED : kind,
    entry,
    at: new Date(at).toISOString(),
    by,
  };
}

export function fileRow({ cells }: JournalRow): FileRow {
  const id = textIn(cells, "id");
  const kind = textIn(cells, "kind");
  return {
    key: textIn(cells, "key"),
    state: id !== "" ? "made" : kind === FAILED ? "failed" : "begun",
    id,
    kind,
    entry: textIn(cells, "entry"),
    at: Date.parse(textIn(cells, "at")) || 0,
    by: textIn(cells, "by"),
  };
}

/** Those of a key, the oldest first, wherever they came to stand. */
export function fileRowsOf(rows: readonly JournalRow[], key: string): readonly FileRow[] {
  return rows
    .map(fileRow)
    .filter((row) => row.key === key)
    .sort((a, b) => a.at - b.at);
}
