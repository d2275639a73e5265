// Lists that Excel cannot hold in a rule, because they are long or their words have commas: each a column of a sheet that no one sees.
import { element, text } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { EXCEL } from "./excel-namespaces.ts";
import { cellReference, fixedReference } from "./excel-references.ts";

export class LongLists {
  /** The name of their sheet. */
  readonly name: string;
  readonly #lists: (readonly string[])[] = [];
  readonly #columns = new Map<string, number>();

  constructor(name: string) {
    this.name = name;
  }

  get isEmpty(): boolean {
    return this.#lists.length === 0;
  }

  /** The range where the words stand; the same words stand there once. */
  place(words: readonly string[]): string {
    const key = JSON.stringify(words);
    const column = this.#columns.get(key) ?? this.#lists.push(words) - 1;
    this.#columns.set(key, column);
    return fixedReference(this.name, {
      startRow: 0,
      endRow: words.length,
      startColumn: column,
      endColumn: column + 1,
    });
  }

  xml(): Xml {
    const longest = Math.max(0, ...this.#lists.map((words) => words.length));
    const rows = Array.from({ length: longest }, (_, row) =>
      element(
        "row",
        { r: row + 1 },
        this.#lists.map((words, column) => wordXml(words[row], row, column)),
      ),
    );
    return element("worksheet", EXCEL, [element("sheetData", {}, rows)]);
  }
}

function wordXml(word: string | undefined, row: number, column: number): Xml | null {
  return word === undefined
    ? null
    : element("c", { r: cellReference(row, column), t: "inlineStr" }, [
        element("is", {}, [element("t", { "xml:space": "preserve" }, [text(word)])]),
      ]);
}
