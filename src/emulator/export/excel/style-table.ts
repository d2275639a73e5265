// The looks of a workbook's cells, each written once and called by its number (ECMA-376, part 1, 18.8).
import type {
  CellFormat,
  SpreadsheetProperties,
} from "../../workspace/sheets/spreadsheet-state.ts";
import { element } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { lookOf } from "./cell-look.ts";
import type { CellLook } from "./cell-look.ts";
import { alignmentXml, borderXml, fillXml, fontXml, NO_BORDER } from "./look-xml.ts";
import { excelPattern } from "./number-pattern.ts";
import { EXCEL } from "./excel-namespaces.ts";

/** Numbers below this are Excel's own formats. */
const FIRST_OWN_PATTERN = 164;
const GENERAL = "General";
/** Excel keeps the first two fills for itself. */
const KEPT_FILLS = ["none", "gray125"].map((patternType) =>
  element("fill", {}, [element("patternFill", { patternType })]),
);

/** Things in the order they came, each once. */
class Listed<T> {
  readonly items: T[] = [];
  readonly #numbers = new Map<T, number>();

  numberOf(item: T): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) {
      return known;
    }
    this.#numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

export class StyleTable {
  readonly #properties: SpreadsheetProperties;
  readonly #fonts = new Listed<Xml>();
  readonly #fills = new Listed<Xml>();
  readonly #borders = new Listed<Xml>();
  readonly #patterns = new Listed<string>();
  readonly #styles = new Listed<Xml>();
  /** Most cells share one of few formats, as the same object or in the same words. */
  readonly #byFormat = new Map<CellFormat | undefined, number>();
  readonly #byWords = new Map<string | undefined, number>();

  constructor(properties: SpreadsheetProperties) {
    this.#properties = properties;
    KEPT_FILLS.forEach((fill) => this.#fills.numberOf(fill));
    this.#borders.numberOf(NO_BORDER);
    this.numberOf(undefined);
  }

  /** 0 is the look of a cell that nobody has formatted. */
  numberOf(format: CellFormat | undefined): number {
    const known = this.#byFormat.get(format);
    if (known !== undefined) {
      return known;
    }
    const words = JSON.stringify(format);
    const number = this.#byWords.get(words) ?? this.#numberOfNew(format);
    this.#byFormat.set(format, number);
    this.#byWords.set(words, number);
    return number;
  }

  #numberOfNew(format: CellFormat | undefined): number {
    return this.#styles.numberOf(this.#style(lookOf(this.#properties.defaultFormat, format)));
  }

  #style(look: CellLook): Xml {
    const pattern = excelPattern(look.numberFormat, this.#properties.locale);
    const attributes = {
      numFmtId: pattern === GENERAL ? 0 : FIRST_OWN_PATTERN + this.#patterns.numberOf(pattern),
      fontId: this.#fonts.numberOf(fontXml(look.textFormat ?? {})),
      fillId: this.#fills.numberOf(fillXml(look)),
      borderId: this.#borders.numberOf(borderXml(look)),
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    };
    return element("xf", attributes, [alignmentXml(look)]);
  }

  /** The part, when all cells have their numbers. */
  xml(): Xml {
    const patterns = this.#patterns.items.map((formatCode, at) =>
      element("numFmt", { numFmtId: FIRST_OWN_PATTERN + at, formatCode }),
    );
    const usual = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return element("styleSheet", EXCEL, [
      patterns.length === 0 ? null : counted("numFmts", patterns),
      counted("fonts", this.#fonts.items),
      counted("fills", this.#fills.items),
      counted("borders", this.#borders.items),
      counted("cellStyleXfs", [usual]),
      counted("cellXfs", this.#styles.items),
      counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    ]);
  }
}

function counted(name: string, items: readonly Xml[]): Xml {
  return element(name, { count: items.length }, items);
}
