import { describe, expect, test } from "vitest";
import { DEPUTY, ownSpreadsheet, sharedSpreadsheet, TEACHER } from "./school-spreadsheet.ts";
import type { Answer, SchoolSpreadsheet } from "./school-spreadsheet.ts";

const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
const HEADER = { sheetId: 0, startRowIndex: 0, endRowIndex: 1 };

function protect(sheet: SchoolSpreadsheet, protection: object, person = DEPUTY): Answer {
  const requests = [{ addProtectedRange: { protectedRange: protection } }];
  return sheet.ask("batchUpdate", {}, { requests }, person);
}

/** The header is the deputy's; the teacher may write the rest. */
function withProtectedHeader(): SchoolSpreadsheet {
  const sheet = sharedSpreadsheet();
  sheet.share(TEACHER, "writer");
  protect(sheet, { protectedRangeId: 5, range: HEADER, editors: { users: [DEPUTY] } });
  return sheet;
}

describe("a protected range", () => {
  test("is closed to a writer who is not among its editors, by values and by batchUpdate", () => {
    const sheet = withProtectedHeader();
    const raw = { valueInputOption: "RAW" };
    const values = [["x"]];
    expect(
      sheet.refused("values.update", { range: "A1", ...raw }, { values }, TEACHER),
    ).toMatchObject({ code: 400, message: PROTECTED });
    expect(sheet.refused("values.clear", { range: "Sheet1" }, {}, TEACHER).message).toBe(PROTECTED);
    const requests = [{ updateCells: { range: HEADER, rows: [], fields: "note" } }];
    expect(sheet.refused("batchUpdate", {}, { requests }, TEACHER).message).toBe(
      `Invalid requests[0].updateCells: ${PROTECTED}`,
    );
    sheet.ask("values.update", { range: "A2", ...raw }, { values }, TEACHER);
    sheet.put("A1", values);
    expect(sheet.values("A1:A2")).toEqual([["x"], ["x"]]);
  });

  test.each([
    ["deleteDimension", { range: { sheetId: 0, dimension: "ROWS", startIndex: 0, endIndex: 1 } }],
    ["deleteProtectedRange", { protectedRangeId: 5 }],
    [
      "updateProtectedRange",
      { protectedRange: { protectedRangeId: 5, warningOnly: true }, fields: "warningOnly" },
    ],
  ])("refuses %s to whom it is closed", (kind, request) => {
    const sheet = withProtectedHeader();
    const requests = [{ [kind]: request }];
    expect(sheet.refused("batchUpdate", {}, { requests }, TEACHER).message).toBe(
      `Invalid requests[0].${kind}: ${PROTECTED}`,
    );
    sheet.ask("batchUpdate", {}, { requests });
  });

  test("cannot shut out the person who makes it", () => {
    const sheet = withProtectedHeader();
    const requests = [
      { addProtectedRange: { protectedRange: { range: HEADER, editors: { users: [DEPUTY] } } } },
    ];
    expect(sheet.refused("batchUpdate", {}, { requests }, TEACHER).message).toBe(
      "Invalid requests[0].addProtectedRange: You can't remove yourself as an editor.",
    );
  });

  test("cannot be opened to a whole domain yet, only told that it is not", () => {
    const sheet = ownSpreadsheet();
    const add = (domainUsersCanEdit: boolean) => ({
      addProtectedRange: {
        protectedRange: { range: HEADER, editors: { users: [DEPUTY], domainUsersCanEdit } },
      },
    });
    expect(sheet.refused("batchUpdate", {}, { requests: [add(true)] }).code).toBe(501);
    expect(sheet.batch(add(false)).replies).toHaveLength(1);
  });

  test("lets the owner of a file in without naming them", () => {
    const sheet = ownSpreadsheet();
    sheet.share(TEACHER, "writer");
    protect(sheet, { range: HEADER, editors: { users: [TEACHER] } }, TEACHER);
    expect(sheet.put("A1", [["x"]])).toMatchObject({ updatedCells: 1 });
  });

  test("has everybody who may write as editor when none are given", () => {
    const sheet = sharedSpreadsheet();
    sheet.share(TEACHER, "writer");
    const answer = protect(sheet, { range: HEADER });
    expect(answer.replies[0]?.["addProtectedRange"]?.["protectedRange"]).toMatchObject({
      requestingUserCanEdit: true,
      editors: { users: [DEPUTY, TEACHER] },
    });
  });

  test("lets writes through when it only warns", () => {
    const sheet = sharedSpreadsheet();
    sheet.share(TEACHER, "writer");
    protect(sheet, { range: HEADER, warningOnly: true });
    const params = { range: "A1", valueInputOption: "RAW" };
    expect(sheet.ask("values.update", params, { values: [["x"]] }, TEACHER)).toMatchObject({
      updatedCells: 1,
    });
  });

  test("names its editors only to those who may edit it", () => {
    const sheet = withProtectedHeader();
    const seenBy = (person: string): unknown => sheet.ask("get", {}, undefined, person)["sheets"];
    expect(seenBy(DEPUTY)).toMatchObject([
      { protectedRanges: [{ requestingUserCanEdit: true, editors: { users: [DEPUTY] } }] },
    ]);
    expect(JSON.stringify(seenBy(TEACHER))).not.toContain(DEPUTY);
  });

  test("of a whole sheet leaves its unprotected ranges open", () => {
    const sheet = sharedSpreadsheet();
    sheet.share(TEACHER, "writer");
    protect(sheet, {
      range: { sheetId: 0 },
      unprotectedRanges: [{ sheetId: 0, startRowIndex: 1, startColumnIndex: 1 }],
      editors: { users: [DEPUTY] },
    });
    const params = { valueInputOption: "RAW" };
    const body = { values: [["x"]] };
    sheet.ask("values.update", { range: "B2", ...params }, body, TEACHER);
    expect(sheet.refused("values.update", { range: "A2", ...params }, body, TEACHER).code).toBe(
      400,
    );
    const rows = { range: { sheetId: 0, dimension: "ROWS", startIndex: 4, endIndex: 5 } };
    const requests = [{ insertDimension: rows }];
    expect(sheet.refused("batchUpdate", {}, { requests }, TEACHER).code).toBe(400);
    const insert = { range: "B2", insertDataOption: "INSERT_ROWS", ...params };
    expect(sheet.refused("values.append", insert, body, TEACHER).message).toBe(PROTECTED);
  });

  test("is dropped from a copy, while a whole sheet stays protected for the copier alone", () => {
    const sheet = withProtectedHeader();
    sheet.batch({ addSheet: { properties: { sheetId: 9, title: "Reģistrs" } } });
    protect(sheet, { range: { sheetId: 9 }, editors: { users: [DEPUTY, TEACHER] } });
    const copy = sheet.copy(TEACHER);
    expect(copy.state.sheets[0]?.protectedRanges).toEqual([]);
    expect(copy.state.sheets[1]?.protectedRanges).toMatchObject([
      { range: { sheetId: 9 }, editors: { users: [TEACHER] } },
    ]);
  });
});

const RULE = {
  booleanRule: { condition: { type: "NOT_BLANK" }, format: { textFormat: { bold: true } } },
};
const CHART = {
  chartId: 7,
  spec: { pieChart: { domain: { sourceRange: { sources: [{ sheetId: 0, endRowIndex: 2 }] } } } },
};
const overlay = (sheetId: number) => ({ overlayPosition: { anchorCell: { sheetId } } });

/** A header with a rule on it, a filter from it downwards and a chart. */
function withDecoratedHeader(): SchoolSpreadsheet {
  const sheet = withProtectedHeader();
  sheet.batch(
    { addConditionalFormatRule: { rule: { ranges: [HEADER], ...RULE } } },
    { setBasicFilter: { filter: { range: { sheetId: 0, endRowIndex: 9 } } } },
    { addChart: { chart: { ...CHART, position: overlay(0) } } },
  );
  return sheet;
}

const BELOW = { sheetId: 0, startRowIndex: 1, endRowIndex: 9 };

describe("what is drawn over protected cells", () => {
  test.each([
    ["setBasicFilter", { filter: { range: BELOW } }],
    ["clearBasicFilter", { sheetId: 0 }],
    ["addConditionalFormatRule", { rule: { ranges: [BELOW, HEADER], ...RULE } }],
    ["updateConditionalFormatRule", { index: 0, rule: { ranges: [BELOW], ...RULE } }],
    ["updateConditionalFormatRule", { sheetId: 0, index: 0, newIndex: 0 }],
    ["deleteConditionalFormatRule", { sheetId: 0, index: 0 }],
  ])("is closed to whom the cells are closed: %s", (kind, request) => {
    const sheet = withDecoratedHeader();
    const requests = [{ [kind]: request }];
    expect(sheet.refused("batchUpdate", {}, { requests }, TEACHER).message).toBe(
      `Invalid requests[0].${kind}: ${PROTECTED}`,
    );
    sheet.ask("batchUpdate", {}, { requests });
  });

  test.each([
    ["addChart", { chart: { ...CHART, chartId: 8, position: overlay(0) } }],
    ["updateChartSpec", { chartId: 7, spec: CHART.spec }],
    [
      "updateEmbeddedObjectPosition",
      { objectId: 7, newPosition: overlay(9), fields: "anchorCell" },
    ],
    ["deleteEmbeddedObject", { objectId: 7 }],
    ["setBasicFilter", { filter: { range: { sheetId: 0 } } }],
  ])("is closed with the sheet: %s", (kind, request) => {
    const sheet = sharedSpreadsheet();
    sheet.share(TEACHER, "writer");
    sheet.batch(
      { addSheet: { properties: { sheetId: 9, title: "Reģistrs" } } },
      { addChart: { chart: { ...CHART, position: overlay(0) } } },
    );
    const all = { sheetId: 0, startColumnIndex: 0 };
    protect(sheet, {
      range: { sheetId: 0 },
      unprotectedRanges: [all],
      editors: { users: [DEPUTY] },
    });
    const requests = [{ [kind]: request }];
    expect(sheet.refused("batchUpdate", {}, { requests }, TEACHER).message).toBe(
      `Invalid requests[0].${kind}: ${PROTECTED}`,
    );
    sheet.ask("batchUpdate", {}, { requests });
  });

  test("is free beside them, and so are filter views, named ranges and developer metadata over them", () => {
    const sheet = withProtectedHeader();
    const requests = [
      { setBasicFilter: { filter: { range: BELOW } } },
      { clearBasicFilter: { sheetId: 0 } },
      { addConditionalFormatRule: { rule: { ranges: [BELOW], ...RULE } } },
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
      { addChart: { chart: { ...CHART, position: overlay(0) } } },
      { addFilterView: { filter: { range: HEADER } } },
      { addNamedRange: { namedRange: { name: "galva", range: HEADER } } },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: "k",
            visibility: "DOCUMENT",
            location: {
              dimensionRange: { sheetId: 0, dimension: "ROWS", startIndex: 0, endIndex: 1 },
            },
          },
        },
      },
    ];
    expect(sheet.ask("batchUpdate", {}, { requests }, TEACHER).replies).toHaveLength(8);
  });
});
