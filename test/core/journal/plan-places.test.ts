// Where a new line of the plan goes, whatever the table holds: what stands there keeps its order, and dated lines come in date order.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeInYear, planLine } from "../../../src/core/journal/plan-line.ts";
import { placeLines } from "../../../src/core/journal/plan-places.ts";
import type { PlanEdit, PlanTableRow } from "../../../src/core/journal/plan-table.ts";
import { readDate } from "../../../src/core/language/date-as-typed.ts";

const YEAR = { schoolYear: { startYear: 2020 } };

function row(
  place: number,
  date: string,
  topic: string,
  more: Partial<PlanTableRow> = {},
): PlanTableRow {
  const blank = `${date}${topic}`.trim() === "";
  return { place, date, topic, entry: null, blank, joinsNext: false, suggested: false, ...more };
}

function lines(...dates: string[]) {
  return dates.map((date, at) => ({ entry: `e${at}`, line: { date, topic: `T${at}` } }));
}

/** The table as a person would read it after the edits. */
function after(rows: readonly PlanTableRow[], edits: readonly PlanEdit[]): string[] {
  const told = (line: { date: string; topic: string }) => `${line.date} ${line.topic}`;
  const below = (place: number | null) =>
    edits.flatMap((edit) =>
      edit.kind === "insert" && edit.after === place ? [told(edit.line)] : [],
    );
  return [
    ...below(null),
    ...rows.flatMap((each) => {
      const fill = edits.find((edit) => edit.kind === "fill" && edit.place === each.place);
      const own = fill?.kind === "fill" ? [told(fill.line)] : each.blank ? [] : [told(each)];
      return [...own, ...below(each.place)];
    }),
  ];
}

describe("a line", () => {
  test("without a date goes below everything that is written", () => {
    const rows = [row(1, "", "Kādreiz"), row(2, "01.09.2020.", "A"), row(3, "", "")];
    expect(placeLines(rows, lines(""), YEAR)).toMatchObject([{ kind: "fill", place: 3 }]);
  });

  test("of a month stands behind its days and before the next month", () => {
    const rows = [row(1, "08.09.2020.", "A"), row(2, "01.10.2020.", "B")];
    expect(after(rows, placeLines(rows, lines("09.2020"), YEAR))).toEqual([
      "08.09.2020. A",
      "09.2020 T0",
      "01.10.2020. B",
    ]);
  });

  test("stands under the heading of its month", () => {
    const rows = [row(1, "Septembris", ""), row(2, "Oktobris", "")];
    expect(after(rows, placeLines(rows, lines("09.09.2020.", "septembris"), YEAR))).toEqual([
      "Septembris ",
      "09.09.2020. T0",
      "septembris T1",
      "Oktobris ",
    ]);
  });

  test("never comes between rows that a merged cell joins", () => {
    const rows = [
      row(1, "08.09.2020.", "A", { joinsNext: true }),
      row(2, "", "A otrā daļa"),
      row(3, "01.10.2020.", "B"),
    ];
    expect(placeLines(rows, lines("09.09.2020."), YEAR)).toMatchObject([
      { kind: "insert", after: 2 },
    ]);
  });

  test("is not placed when it stands, and marks the row that says the same", () => {
    const rows = [row(1, "08.09.2020.", "T0", { entry: "e0" }), row(2, "09.09.2020.", " T1  ")];
    expect(placeLines(rows, lines("08.09.2020.", "09.09.2020."), YEAR)).toEqual([
      { kind: "mark", place: 2, entry: "e1" },
    ]);
  });
});

const someDate = fc.constantFrom(
  "",
  "08.09.2020.",
  "1.10.",
  "10.2020",
  "maijs",
  "drīz",
  "03.02.2021.",
);

test("for any table, what stands keeps its order and new dated lines are in order among themselves", () => {
  fc.assert(
    fc.property(
      fc.array(someDate, { maxLength: 8 }),
      fc.array(someDate, { maxLength: 5 }),
      (old, added) => {
        const rows = old.map((date, at) => row(at + 1, date, `old ${at}`));
        const wanted = lines(...added).map(({ entry, line }) => ({
          entry,
          line: planLine(line.date, readDate(line.date, YEAR), line.topic),
        }));
        const read = after(rows, placeLines(rows, wanted, YEAR));
        expect(read.filter((line) => line.includes("old"))).toEqual(
          rows.map(({ date, topic }) => `${date} ${topic}`),
        );
        const keys = read
          .filter((line) => !line.includes("old"))
          .map((line) => line.split(" T")[0] ?? "")
          .map((date) => placeInYear(readDate(date, YEAR), "T") ?? Infinity);
        expect(keys).toHaveLength(added.length);
        expect(keys).toEqual([...keys].sort((a, b) => a - b || 0));
      },
    ),
  );
});
