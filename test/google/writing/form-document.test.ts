// Every official form, written into an empty Google Doc and read back.
import { describe, expect, test } from "vitest";
import { ALL_FORMS, formByKey } from "../../../src/core/forms/all-forms.ts";
import { blanksOfForm } from "../../../src/core/forms/form-blanks.ts";
import { marker } from "../../../src/core/forms/placeholders.ts";
import { templateDocument } from "../../../src/google/reading/template-document.ts";
import { formDocumentRequests } from "../../../src/google/writing/form-document.ts";
import { bodyOf, paragraphsOf, tablesOf } from "./emulated-google.ts";
import { isBold, paragraphWith, tableIn, wordsOf, written } from "./written-form.ts";

describe.each(ALL_FORMS.map((one) => [one.key, one] as const))("the form %s", (_key, one) => {
  const document = written(one);

  test("says in its document word for word what it prints, in reading order", () => {
    const { texts } = templateDocument(document);
    expect(texts.filter((text) => text !== "")).toEqual(wordsOf(one.blocks));
  });

  test("shows every blank as a marker that a copy is filled by", () => {
    const { texts } = templateDocument(document);
    const missing = blanksOfForm(one).filter(
      ({ name }) => !texts.some((text) => text.includes(marker(name))),
    );
    expect(missing).toEqual([]);
  });

  test("is set in Times New Roman throughout", () => {
    const fonts = bodyOf(document).flatMap(({ paragraph }) =>
      (paragraph?.elements ?? []).map(
        ({ textRun }) => textRun?.textStyle?.weightedFontFamily?.fontFamily,
      ),
    );
    expect([...new Set(fonts)]).toEqual(["Times New Roman"]);
  });

  test("is A4", () => {
    const { pageSize } = document.tabs?.[0]?.documentTab?.documentStyle ?? {};
    const edges = [pageSize?.width?.magnitude, pageSize?.height?.magnitude];
    expect(edges).toEqual(one.orientation === "portrait" ? [595.28, 841.89] : [841.89, 595.28]);
  });

  test("takes a modest number of requests", () => {
    expect(formDocumentRequests(one).length).toBeLessThan(50);
  });
});

describe("the year plan of annex 2", () => {
  const document = written(formByKey("plan-4-6"));

  test("begins with its title in the middle, bold, and nothing above it", () => {
    const [first] = paragraphsOf(document);
    expect(first).toBe("{{skola_gen}} {{klase}} klases {{amats_gen}} {{audzinatajs_gen}}");
    const title = paragraphWith(document, "{{audzinatajs_gen}}");
    expect(title.paragraphStyle?.alignment).toBe("CENTER");
    expect(isBold(title)).toBe(true);
  });

  test("has three goals and six tasks as bullets of two lists, indented behind them", () => {
    const bulleted = bodyOf(document).flatMap(({ paragraph }) => paragraph ?? []);
    const lists = bulleted.flatMap(({ bullet }) => bullet?.listId ?? []);
    const counts = [...new Set(lists)].map((list) => lists.filter((id) => id === list).length);
    expect(counts).toEqual([3, 6]);
    const goal = paragraphWith(document, "veicināt izglītojamā izpratni");
    expect(goal.paragraphStyle?.indentFirstLine).toEqual({ magnitude: 18, unit: "PT" });
    expect(goal.paragraphStyle?.indentStart).toEqual({ magnitude: 36, unit: "PT" });
    expect(isBold(goal)).toBe(false);
  });

  test("leads into its bullets with a bold line that stays with them", () => {
    const lead = paragraphWith(document, "audzināšanas darba uzdevumi:");
    expect(isBold(lead)).toBe(true);
    expect(lead.bullet).toBeUndefined();
    expect(lead.paragraphStyle?.keepWithNext).toBe(true);
  });

  test("has a table of two columns: a header and eight rows to write in", () => {
    const [table] = tablesOf(document);
    expect(table?.[0]).toEqual(["Datums", "Audzināšanas stundas temats/pasākuma nosaukums"]);
    expect(table?.slice(1)).toEqual(Array.from({ length: 8 }, () => ["", ""]));
  });

  test("rules its table, keeps the header on every page and shares the width as printed", () => {
    const { tableRows = [], tableStyle } = tableIn(document);
    expect(tableRows.map(({ tableRowStyle }) => tableRowStyle?.tableHeader === true)).toEqual([
      true,
      ...Array.from({ length: 8 }, () => false),
    ]);
    const widths = tableStyle?.tableColumnProperties?.map(({ width, widthType }) => [
      widthType,
      width?.magnitude,
    ]);
    // 595.28 pt less 2.5 cm and 1.5 cm, in fifths.
    expect(widths).toEqual([
      ["FIXED_WIDTH", 96.37],
      ["FIXED_WIDTH", 385.51],
    ]);
    const header = tableRows[0]?.tableCells?.[0]?.tableCellStyle;
    expect(header?.backgroundColor?.color?.rgbColor?.red).toBe(0.9);
    expect(header?.borderBottom?.width).toEqual({ magnitude: 0.75, unit: "PT" });
    const blank = tableRows[8]?.tableCells?.[1]?.tableCellStyle;
    expect(blank?.borderRight?.dashStyle).toBe("SOLID");
    expect(blank?.backgroundColor?.color).toBeUndefined();
    expect(tableRows[8]?.tableRowStyle?.minRowHeight?.magnitude).toBe(25.5);
  });

  test("ends with the one paragraph that Google keeps after a table", () => {
    expect(bodyOf(document).map(({ table }) => table !== undefined)).toEqual([
      ...Array.from({ length: 17 }, () => false),
      true,
      false,
    ]);
  });
});

describe("a plan that the school has not confirmed", () => {
  test("says so above its title, small and grey at the side", () => {
    const document = written(formByKey("plan-1-3"));
    expect(paragraphsOf(document)[0]).toBe("Skolai jāapstiprina");
    const notice = paragraphWith(document, "Skolai jāapstiprina");
    expect(notice.paragraphStyle?.alignment).toBe("END");
    expect(notice.elements?.[0]?.textRun?.textStyle).toMatchObject({
      fontSize: { magnitude: 9, unit: "PT" },
      foregroundColor: { color: { rgbColor: { red: 0.4, green: 0.4, blue: 0.4 } } },
    });
    const title = paragraphWith(document, "audzināšanas stundu darba plāns");
    expect(title.elements?.[0]?.textRun?.textStyle?.foregroundColor).not.toEqual({
      color: { rgbColor: { red: 0.4, green: 0.4, blue: 0.4 } },
    });
  });
});

describe("the half-year report", () => {
  const document = written(formByKey("half-year-report"));

  test("has a bold row for each of its six categories, an empty row below each", () => {
    const [table] = tablesOf(document);
    expect(table?.[0]).toEqual([
      "Datums",
      "Audzināšanas darbs",
      "Kas izdevās?",
      "Kas sagādāja grūtības?",
    ]);
    expect(table?.slice(1).map((row) => row[1])).toEqual([
      "Klases audzināšanas stundas tēma",
      "",
      "Klases aktivitātes",
      "",
      "Klases dalība izglītības iestādes pasākumos",
      "",
      "Izglītojamo izpēte, individuālais darbs ar izglītojamo",
      "",
      "Sadarbība ar vecākiem, individuālas sarunas, telefonsarunas, īsziņas, sarakste, e-klase",
      "",
      "Sadarbība ar atbalsta personālu",
      "",
    ]);
    const cell = tableIn(document).tableRows?.[3]?.tableCells?.[1];
    const paragraph = cell?.content?.[0]?.paragraph ?? {};
    expect(isBold(paragraph)).toBe(true);
    expect(paragraph.paragraphStyle?.alignment).toBe("START");
  });

  test("sets its title bold, though the programme prints it plain", () => {
    const title = paragraphWith(document, "{{pusgada_nr}}");
    expect(title.paragraphStyle?.alignment).toBe("CENTER");
    expect(isBold(title)).toBe(true);
  });
});

describe("the event analysis", () => {
  const document = written(formByKey("event-analysis"));

  test("rules as many lines for a field as there are on paper, its marker on the first", () => {
    const paragraphs = paragraphsOf(document);
    const goal = paragraphs.indexOf("{{merkis}}");
    const description = paragraphs.indexOf("{{apraksts}}");
    expect(paragraphs.slice(goal, goal + 4)).toEqual([
      "{{merkis}}",
      "",
      "",
      "Pasākuma īss apraksts/metodes",
    ]);
    expect(paragraphs.slice(description + 1, description + 11)).toEqual([
      ...Array.from({ length: 9 }, () => ""),
      "Audzēkņu aktivitāte un līdzdalība",
    ]);
    const ruled = paragraphWith(document, "{{merkis}}").paragraphStyle;
    expect(ruled?.borderBottom?.width?.magnitude).toBe(0.5);
    expect(ruled?.borderBetween?.width?.magnitude).toBe(0.5);
  });

  test("rules nothing but its fields", () => {
    const label = paragraphWith(document, "Secinājumi").paragraphStyle;
    expect(label?.borderBottom?.width?.magnitude).toBeUndefined();
    const signature = paragraphWith(document, "paraksts/atšifrējums").paragraphStyle;
    expect(signature?.borderBottom?.width?.magnitude).toBeUndefined();
    expect(signature?.spaceAbove?.magnitude).toBe(30);
  });

  test("prints bold only the words that the programme prints bold", () => {
    const { elements = [] } = paragraphWith(document, "{{datums_laiks}}");
    const runs = elements.map(({ textRun }) => [
      textRun?.content,
      textRun?.textStyle?.bold === true,
    ]);
    expect(runs).toEqual([
      ["Pasākuma ", false],
      ["datums/laiks", true],
      [" {{datums_laiks}}\n", false],
    ]);
  });

  test("puts its two headings in the document's outline", () => {
    const styles = ["Klases pasākuma/aktivitātes", "Pasākuma/aktivitātes analīze"].map(
      (text) => paragraphWith(document, text).paragraphStyle?.namedStyleType,
    );
    expect(styles).toEqual(["HEADING_1", "HEADING_1"]);
  });
});

describe("the parent-cooperation table", () => {
  test("has its thirteen columns on the whole width of a page laid across", () => {
    const { tableStyle, columns, rows } = tableIn(written(formByKey("parent-cooperation")));
    const widths = (tableStyle?.tableColumnProperties ?? []).map(
      ({ width }) => width?.magnitude ?? 0,
    );
    expect([columns, rows]).toEqual([13, 13]);
    const total = widths.reduce((sum, width) => sum + width, 0);
    // 841.89 pt less 1.5 cm on both sides.
    expect(total).toBeGreaterThan(756);
    expect(total).toBeLessThanOrEqual(756.85);
  });
});
