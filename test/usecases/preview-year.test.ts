// Taking over a class list and "what will be made?": every fault by row and column, and a preview that keeps its word.
import { beforeAll, describe, expect, it } from "vitest";
import { spreadsheetText } from "../../src/demo/spreadsheet-text.ts";
import { aBlankSchool, aSchool } from "../support/a-school.ts";
import type { SchoolAsItStood, SchoolUnderTest } from "../support/a-school.ts";
import { ROSTER_HEADER, aRoster } from "../support/a-roster.ts";
import { thePaths } from "../support/the-drive.ts";

const OTO = ["10.", "Oto Markus", "V", "oto.markus@skola.example", "26"];

let stood: SchoolAsItStood;

beforeAll(() => {
  stood = aSchool();
});

function type(school: SchoolUnderTest, range: string, values: unknown[][]): void {
  school.deputy.json(
    "PUT",
    `/v4/spreadsheets/${school.master}/values/${encodeURIComponent(range)}?valueInputOption=USER_ENTERED`,
    { values },
  );
}

describe("a class list", () => {
  const faulty: readonly [string, string[][], object[]][] = [
    [
      "without a column",
      [
        ["klase", "audzinātājs", "dzimte", "skolēnu skaits"],
        ["10.", "Oto Markus", "V", "26"],
      ],
      [{ kind: "MISSING_COLUMN", row: 1, column: "email" }],
    ],
    [
      "with a column twice",
      [
        [...ROSTER_HEADER, "Klase"],
        [...OTO, "10."],
      ],
      [{ kind: "DUPLICATE_COLUMN", row: 1, column: "class", value: "Klase" }],
    ],
    [
      "with a class that no school has",
      [[...ROSTER_HEADER], OTO, ["13.a", ...OTO.slice(1)]],
      [
        {
          kind: "IMPOSSIBLE_CLASS",
          row: 3,
          column: "class",
          value: "13.a",
          because: "NO_SUCH_GRADE",
        },
      ],
    ],
    [
      "with a class twice, however it is written",
      [[...ROSTER_HEADER], OTO, ["10", ...OTO.slice(1)]],
      [{ kind: "DUPLICATE_CLASS", row: 3, column: "class", value: "10.", firstRow: 2 }],
    ],
    [
      "with a class that has no teacher",
      [[...ROSTER_HEADER], ["10.", " ", "", "a@skola.example", "1"]],
      [{ kind: "MISSING_TEACHER", row: 2, column: "teacher" }],
    ],
    [
      "with braces in a name",
      [[...ROSTER_HEADER], ["10.", "{{klase}} Markus", "", "a@skola.example", "1"]],
      [{ kind: "BRACES_IN_NAME", row: 2, column: "teacher", value: "{{klase}} Markus" }],
    ],
    [
      "with a letter that is no gender",
      [[...ROSTER_HEADER], ["10.", "Oto Markus", "X", "a@skola.example", "1"]],
      [{ kind: "UNKNOWN_GENDER", row: 2, column: "gender", value: "X" }],
    ],
    [
      "without an address",
      [[...ROSTER_HEADER], ["10.", "Oto Markus", "V", "", "1"]],
      [{ kind: "MISSING_EMAIL", row: 2, column: "email" }],
    ],
    [
      "with an address that is none",
      [[...ROSTER_HEADER], ["10.", "Oto Markus", "V", "oto.markus", "1"]],
      [{ kind: "BAD_EMAIL", row: 2, column: "email", value: "oto.markus" }],
    ],
    [
      "with a number of pupils that is none",
      [[...ROSTER_HEADER], ["10.", "Oto Markus", "V", "a@skola.example", "daudz"]],
      [{ kind: "BAD_PUPIL_COUNT", row: 2, column: "pupilCount", value: "daudz" }],
    ],
    ["with no class at all", [[...ROSTER_HEADER]], [{ kind: "NO_CLASSES", row: 1 }]],
  ];

  it.each(faulty)(
    "%s is refused by row and column, and the tab stays as it is",
    (_, cells, faults) => {
      const school = stood.again();
      expect(school.refused("sidebarImportRoster", { year: "2020/2021", cells })).toEqual({
        kind: "ROSTER_FAULTS",
        faults,
      });
      expect(spreadsheetText(school.deputy, school.master, "Klases!A2:G10")).toEqual([]);
    },
  );

  it("in letters that a wrong encoding broke is refused", () => {
    const cells = [[...ROSTER_HEADER], ["10.", "J\uFFFDnis Markus", "V", "a@skola.example", "1"]];
    expect(
      stood.again().refused("sidebarImportRoster", { year: "2020/2021", cells }),
    ).toMatchObject({
      kind: "ROSTER_FAULTS",
      faults: [{ kind: "BROKEN_ENCODING", row: 2, columnNumber: 2 }],
    });
  });

  it.each(["", "2020", "2020/2022", "nākamais"])(
    "for a year that is no year, „%s”, is refused",
    (year) => {
      const school = stood.again();
      const cells = [[...ROSTER_HEADER], OTO];
      expect(school.refused("sidebarImportRoster", { year, cells })).toEqual({
        kind: "NOT_A_YEAR",
        typed: year,
      });
      expect(school.refused("sidebarPreviewYear", { year })).toEqual({
        kind: "NOT_A_YEAR",
        typed: year,
      });
      expect(school.refused("sidebarOpenYear", { year })).toEqual({
        kind: "NOT_A_YEAR",
        typed: year,
      });
    },
  );

  it("is refused in a spreadsheet that is no master", () => {
    const school = aBlankSchool();
    const cells = [[...ROSTER_HEADER], OTO];
    expect(school.refused("sidebarImportRoster", { year: "2020/2021", cells })).toEqual({
      kind: "NOT_A_MASTER",
    });
  });

  it("takes the place of the year's old one and leaves the other years'", () => {
    const school = stood.again();
    school.takeRoster(aRoster("4.a Ģirts Žagarābols V", "4.b Gatis Ķiršpurvs V"));
    school.takeRoster(aRoster("5.a Ģirts Žagarābols V"), "2021/2022");
    school.takeRoster(aRoster("10. Oto Markus V"));
    const rows = spreadsheetText(school.deputy, school.master, "Klases!A2:G10");
    expect(rows.filter((row) => row.length > 0)).toEqual([
      [
        "2021./2022.m.g.",
        "5.a",
        "Ģirts Žagarābols",
        "Ģirta Žagarābola",
        "V",
        "girts.zagarabols@skola.example",
        "20",
      ],
      ["2020./2021.m.g.", "10.", "Oto Markus", "Oto Markus", "V", "oto.markus@skola.example", "20"],
    ]);
  });

  it("goes into the tab's columns wherever the deputy has moved them", () => {
    const school = stood.again();
    const { sheets } = school.deputy.json<{
      sheets: { properties: { sheetId: number; title: string } }[];
    }>("GET", `/v4/spreadsheets/${school.master}?fields=sheets.properties(sheetId,title)`);
    const sheetId = sheets.find(({ properties }) => properties.title === "Klases")?.properties
      .sheetId;
    school.deputy.json("POST", `/v4/spreadsheets/${school.master}:batchUpdate`, {
      requests: [
        {
          moveDimension: {
            source: { sheetId, dimension: "COLUMNS", startIndex: 5, endIndex: 6 },
            destinationIndex: 1,
          },
        },
      ],
    });
    school.takeRoster([[...ROSTER_HEADER], OTO]);
    expect(spreadsheetText(school.deputy, school.master, "Klases!A1:G2")).toEqual([
      [
        "Mācību gads",
        "E-pasts",
        "Klase",
        "Klases audzinātājs/-a",
        "Ģenitīvs",
        "Dzimte",
        "Skolēnu skaits",
      ],
      ["2020./2021.m.g.", "oto.markus@skola.example", "10.", "Oto Markus", "Oto Markus", "V", "26"],
    ]);
    expect(school.given("sidebarPreviewYear", { year: "2020/2021" }).classes).toMatchObject([
      { label: "10.", teacher: "Oto Markus", sharedWith: "oto.markus@skola.example" },
    ]);
  });
});

describe("a preview", () => {
  it("of a year without classes is refused", () => {
    const refusal = stood.again().refused("sidebarPreviewYear", { year: "2020/2021" });
    expect(refusal).toEqual({ kind: "NO_CLASSES_IN_YEAR", year: "2020./2021.m.g." });
  });

  it("of a year without dates names every date that is missing", () => {
    const school = stood.again();
    school.takeRoster([[...ROSTER_HEADER], OTO], "2034/2035");
    const missing = [
      "1. pusgada sākums",
      "1. pusgada beigas",
      "2. pusgada sākums",
      "Gada beigas",
      "Gada beigas 9. klasei",
      "Gada beigas 12. klasei",
      "Rudens brīvlaiks",
      "Ziemas brīvlaiks",
      "Pavasara brīvlaiks",
    ];
    const year = "2034./2035.m.g.";
    expect(school.refused("sidebarPreviewYear", { year: "2034/2035" })).toEqual({
      kind: "YEAR_DATES_MISSING",
      year,
      missing,
    });
    type(school, "Mācību gadi!A20:G20", [
      [
        year,
        "01.09.2034.",
        "20.12.2034.",
        "08.01.2035.",
        "31.05.2035.",
        "13.06.2035.",
        "20.06.2035.",
      ],
    ]);
    expect(school.refused("sidebarOpenYear", { year: "2034/2035" })).toEqual({
      kind: "YEAR_DATES_MISSING",
      year,
      missing: ["Rudens brīvlaiks", "Ziemas brīvlaiks", "Pavasara brīvlaiks"],
    });
    expect(thePaths(school, "2034")).toEqual([]);
  });

  it("of a year whose dates cannot be read or contradict each other names row and column", () => {
    const school = stood.again();
    school.takeRoster([[...ROSTER_HEADER], OTO], "2034/2035");
    const holidays = [
      "23.10.2034.–27.10.2034.",
      "21.12.2034.–03.01.2035.",
      "12.03.2035.–16.03.2035.",
    ];
    type(school, "Mācību gadi!A20:J20", [
      [
        "2034/2035",
        "1. septembrī",
        "vēlāk",
        "08.01.2035.",
        "31.05.2035.",
        "13.06.2035.",
        "20.06.2035.",
        ...holidays,
      ],
    ]);
    expect(school.refused("sidebarPreviewYear", { year: "2034/2035" })).toMatchObject({
      kind: "YEAR_TABLE_FAULTS",
      faults: [{ kind: "CELL_UNREADABLE", row: 20, header: "1. pusgada beigas", value: "vēlāk" }],
    });
    type(school, "Mācību gadi!B20:C20", [["01.09.2034.", "20.12.2033."]]);
    expect(school.refused("sidebarPreviewYear", { year: "2034/2035" })).toMatchObject({
      kind: "YEAR_TABLE_FAULTS",
      faults: [
        {
          kind: "DATES_CONTRADICT",
          row: 20,
          fault: { kind: "OUTSIDE_SCHOOL_YEAR", field: "h1End" },
        },
        {
          kind: "DATES_CONTRADICT",
          row: 20,
          fault: { kind: "WRONG_ORDER", earlier: "h1Start", later: "h1End" },
        },
      ],
    });
    type(school, "Mācību gadi!B20:C20", [["01.09.2034.", "20.12.2034."]]);
    expect(school.given("sidebarPreviewYear", { year: "2034/2035" }).classes).toHaveLength(1);
    type(school, "Mācību gadi!A21", [["2034./2035."]]);
    expect(school.refused("sidebarPreviewYear", { year: "2034/2035" })).toEqual({
      kind: "YEAR_TABLE_FAULTS",
      faults: [{ kind: "YEAR_TWICE", row: 21, year: "2034./2035.m.g." }],
    });
  });

  it("of a list that the deputy typed wrongly into the tab names the tab's own row", () => {
    const school = stood.again();
    type(school, "Klases!A2:G3", [
      ["2020./2021.", "4.a", "Ģirts Žagarābols", "", "V", "girts.zagarabols@skola.example", 23],
      ["2020./2021.", "4.b", "", "", "V", "gatis@skola.example", 22],
    ]);
    expect(school.refused("sidebarPreviewYear", { year: "2020/2021" })).toEqual({
      kind: "ROSTER_FAULTS",
      faults: [{ kind: "MISSING_TEACHER", row: 3, column: "teacher" }],
    });
  });

  it("lists what opening then makes; afterwards everything is kept", () => {
    const school = stood.again();
    school.takeRoster(aRoster("10. Oto Markus", "4.a Dzintra Rasmute S"));
    const preview = school.given("sidebarPreviewYear", { year: "2020/2021" });
    expect(preview).toMatchObject({ year: "2020_2021", toMake: 21, toKeep: 0 });
    expect(preview.classes.map(({ label, annex, teacher }) => [label, annex, teacher])).toEqual([
      ["4.a", 2, "Dzintra Rasmute"],
      ["10.", 4, "Oto Markus"],
    ]);
    expect(preview.classes[0]?.share).toEqual([
      { kind: "folder", name: "4.a klase", fate: "make" },
      { kind: "subfolder", name: "Skolēnu izpēte (ierobežota pieeja)", fate: "make" },
    ]);
    expect(preview.seconds).toBeGreaterThan(5);
    expect(preview.seconds).toBeLessThan(30);
    school.openYear();
    const names = thePaths(school, "2020_2021 m.g./").map((path) => path.split("/").at(-1));
    const promised = preview.classes.flatMap(({ items }) => items.map(({ name }) => name));
    expect(names.sort()).toEqual(promised.sort());
    const after = school.given("sidebarPreviewYear", { year: "2020/2021" });
    expect(after).toMatchObject({ toMake: 0, toKeep: 21 });
    expect(
      after.classes.flatMap(({ items, share }) => [...items, ...share]).map(({ fate }) => fate),
    ).toEqual(Array.from({ length: 24 }, () => "keep"));
  });
});
