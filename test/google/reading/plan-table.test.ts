// The plan's table in what Google says of a document: which table it is, which of its columns, and what of its text already stands.
import type { docs_v1 } from "@googleapis/docs";
import { describe, expect, test } from "vitest";
import { planTable } from "../../../src/google/reading/plan-table.ts";
import { planRowsRequests } from "../../../src/google/writing/plan-rows.ts";

type Run = string | { readonly text: string; readonly suggested: "in" | "out" };

interface Cell {
  readonly runs: readonly Run[];
  readonly columnSpan?: number;
}

/** A table whose indexes are counted as Google counts them, from 10. */
function table(rows: readonly (readonly (Run | Cell)[])[], columns = rows[0]?.length ?? 0) {
  let index = 11;
  const tableRows = rows.map((cells): docs_v1.Schema$TableRow => {
    const rowStart = index;
    index += 1;
    const tableCells = cells.map((given) => {
      const { runs, columnSpan = 1 } =
        typeof given === "object" && "runs" in given ? given : { runs: [given] };
      const startIndex = index;
      const texts = runs.map((run) => (typeof run === "string" ? run : run.text));
      const length = texts.join("").length + 1;
      const content = [
        {
          startIndex: startIndex + 1,
          endIndex: startIndex + 1 + length,
          paragraph: {
            elements: [
              ...runs.map((run, at) => ({
                textRun: {
                  content: texts[at] ?? "",
                  ...(typeof run === "string"
                    ? {}
                    : run.suggested === "in"
                      ? { suggestedInsertionIds: ["s1"] }
                      : { suggestedDeletionIds: ["s1"] }),
                },
              })),
              { textRun: { content: "\n" } },
            ],
          },
        },
      ];
      index += 1 + length;
      return { startIndex, endIndex: index, content, tableCellStyle: { columnSpan, rowSpan: 1 } };
    });
    return { startIndex: rowStart, endIndex: index, tableCells };
  });
  return { startIndex: 10, endIndex: index + 1, table: { rows: rows.length, columns, tableRows } };
}

function document(...content: docs_v1.Schema$StructuralElement[]): docs_v1.Schema$Document {
  return {
    tabs: [
      { tabProperties: { tabId: "t.0" }, documentTab: { body: { content: [] } } },
      {
        tabProperties: { tabId: "t.1" },
        documentTab: { body: { content: [] } },
        childTabs: [{ tabProperties: { tabId: "t.2" }, documentTab: { body: { content } } }],
      },
    ],
  };
}

const HEADER = ["Datums", "Audzināšanas stundas temats/pasākuma nosaukums"];

describe("no table of a plan", () => {
  test.each<[string, docs_v1.Schema$Document]>([
    ["is in a document without tables", document()],
    ["is one with other columns", document(table([["Datums", "Vieta"]]))],
    ["is one that only speaks of both in one cell", document(table([["Datums un temats", "x"]]))],
    ["is the report's", document(table([["Datums", "Audzināšanas darbs", "Kas izdevās?"]]))],
  ])("%s", (_, given) => {
    expect(planTable(given)).toBeNull();
  });
});

describe("the table of a plan", () => {
  test("is found in any tab of the document, and written in that tab", () => {
    const found = planTable(document(table([HEADER, ["08.09.2020.", "Drošība"]])));
    if (found === null) {
      throw new Error("It was not found.");
    }
    expect(found).toMatchObject({ tabId: "t.2", dateColumn: 0, topicColumn: 1 });
    const requests = planRowsRequests(found, [
      {
        kind: "insert",
        after: 1,
        entry: "e-1",
        line: { date: "09.09.2020.", topic: "Veselība" },
      },
      { kind: "redate", place: 1, date: "07.09.2020." },
    ]);
    expect(JSON.stringify(requests).match(/"tabId":"t.2"/g)).toHaveLength(requests.length);
  });

  test.each([
    ["Datums", "Tēma"],
    ["  DATUMS ", "Klases stundas temats"],
    ["Datums", "Pasākuma nosaukums"],
  ])("is found by a school's own words: %s, %s", (date, topic) => {
    expect(planTable(document(table([[date, topic]])))).toMatchObject({ topicColumn: 1 });
  });

  test("keeps its columns where Google leaves the covered cells of a merged one out", () => {
    const found = planTable(
      document(
        table(
          [
            ["Nr.", ...HEADER],
            [{ runs: ["Septembris"], columnSpan: 2 }, "Mērķis"],
            ["1.", "08.09.2020.", "Drošība"],
          ],
          3,
        ),
      ),
    );
    expect(found?.rows.map(({ place, date, topic }) => [place, date, topic])).toEqual([
      [2, "08.09.2020.", "Drošība"],
    ]);
  });

  test("says what stands, and not what somebody only suggests", () => {
    const found = planTable(
      document(
        table([
          HEADER,
          [
            {
              runs: [
                { text: "08.09.", suggested: "out" },
                { text: "09.09.", suggested: "in" },
              ],
            },
            "Drošība",
          ],
          [{ text: "10.09.", suggested: "in" }, ""],
          ["", ""],
        ]),
      ),
    );
    expect(found?.rows.map(({ date, suggested, blank }) => ({ date, suggested, blank }))).toEqual([
      { date: "08.09.", suggested: true, blank: false },
      { date: "", suggested: true, blank: false },
      { date: "", suggested: false, blank: true },
    ]);
  });
});
