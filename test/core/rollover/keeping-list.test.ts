// A term for each kind of document, empty until the school writes it; when it is over a list for the act of destruction, and nothing deleted.
import { describe, expect, it } from "vitest";
import {
  KEEPING_HEADERS,
  keptUntilCells,
  lackingRows,
  readKeeping,
} from "../../../src/core/rollover/keeping-list.ts";

const PLANS = [
  "2020./2021.m.g.",
  "Audzināšanas stundu darba plāni",
  14,
  "5",
  "",
  "",
  "",
  "2020_2021/plan",
];
const TAB = [[...KEEPING_HEADERS], ["manas piezīmes"], PLANS];

describe("the list of what is kept", () => {
  it("gets a year's rows once, without a term while the school has said none", () => {
    const rows = lackingRows([[...KEEPING_HEADERS]], "2020_2021", [{ kind: "plan", count: 14 }]);
    expect(rows).toEqual([[...PLANS.slice(0, 3), "", ...PLANS.slice(4)]]);
    expect(lackingRows(TAB, "2020_2021", [{ kind: "plan", count: 15 }])).toEqual([]);
  });

  it("takes the term of the last year over", () => {
    expect(lackingRows(TAB, "2021_2022", [{ kind: "plan", count: 12 }])).toEqual([
      [
        "2021./2022.m.g.",
        "Audzināšanas stundu darba plāni",
        12,
        "5",
        "31.08.2027.",
        "",
        "",
        "2021_2022/plan",
      ],
    ]);
  });

  it("reads its own rows and leaves a person's alone", () => {
    expect(readKeeping(TAB)).toEqual([
      {
        year: "2020_2021",
        kind: "plan",
        count: 14,
        term: 5,
        typedTerm: "5",
        until: "2026-08-31",
        decision: "",
      },
    ]);
    expect(keptUntilCells(TAB)).toEqual({ place: 4, values: ["", "31.08.2026."], isStale: true });
  });

  it.each(["pastāvīgi", "75 gadi", "-1", ""])("has no end for a term typed as „%s”", (typed) => {
    const [row] = readKeeping([[...KEEPING_HEADERS], PLANS.map((c, at) => (at === 3 ? typed : c))]);
    expect([row?.term, row?.until]).toEqual([null, null]);
  });
});
