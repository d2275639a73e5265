// A spreadsheet that a person opened becomes the master, and becomes it again without losing anything.
import { describe, expect, test } from "vitest";
import { tidySettings } from "../../../src/core/school/school-settings.ts";
import { readYearRow } from "../../../src/core/school/year-table.ts";
import { DEFAULT_YEAR_DATES } from "../../../src/core/school/default-year-dates.ts";
import { masterRanges, masterState } from "../../../src/google/reading/master-state.ts";
import { MASTER_SHEETS } from "../../../src/google/sheet-ids.ts";
import { row } from "../../../src/google/writing/cells.ts";
import { masterTabsRequests } from "../../../src/google/writing/master-tabs.ts";
import type { MasterNow } from "../../../src/google/writing/master-tabs.ts";
import { ROSTER_TAB_HEADERS } from "../../../src/core/school/roster-tab.ts";
import { EmulatedGoogle, sheetOf } from "./emulated-google.ts";

const SETTINGS = tidySettings({
  nameNominative: "Rūjienas vidusskola",
  nameGenitive: "Rūjienas vidusskolas",
  nameLocative: "Rūjienas vidusskolā",
  registrationNumber: "0012345",
  deputyName: "=Anna",
});

function master(now: MasterNow = { isBlank: true }): { google: EmulatedGoogle; id: string } {
  const google = new EmulatedGoogle();
  const id = google.newSpreadsheet();
  google.updateSpreadsheet(id, masterTabsRequests(google.tabs(id), SETTINGS, "drive-1", now));
  return { google, id };
}

describe("a person's own spreadsheet", () => {
  test("keeps its tabs with what is in them, and the titles they have", () => {
    const google = new EmulatedGoogle();
    const id = google.newSpreadsheet();
    google.updateSpreadsheet(id, [
      {
        updateSheetProperties: {
          properties: { sheetId: 0, title: "KLASES" },
          fields: "title",
        },
      },
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
          rows: [row(["mans"])],
          fields: "userEnteredValue",
        },
      },
    ]);
    google.updateSpreadsheet(id, masterTabsRequests(google.tabs(id), SETTINGS, "drive-1"));
    expect(google.tabs(id).map(({ title }) => title)).toEqual([
      "KLASES",
      "Pārskats",
      "Sadarbība ar vecākiem",
      "Aktivitātes",
      "Neatpazītie ieraksti",
      "Lasījumi",
      "Klases (2)",
      "Iestatījumi",
      "Mācību gadi",
      "Glabāšana",
      "Reģistrs",
      "Darbi",
    ]);
    expect(google.cells(id, 0)).toEqual([["mans"]]);
  });

  test("keeps its blank first tab unless it is told that nothing is in it", () => {
    const { google, id } = master({});
    expect(google.tabs(id)[0]?.sheetId).toBe(0);
  });
});

describe("a blank spreadsheet", () => {
  const { google, id } = master();
  const made = google.spreadsheet(id);

  test("becomes the master alone, its records hidden", () => {
    const tabs = made.sheets?.map(({ properties }) => [
      properties?.title,
      properties?.hidden === true,
    ]);
    expect(tabs).toEqual([
      ["Pārskats", false],
      ["Sadarbība ar vecākiem", false],
      ["Aktivitātes", false],
      ["Neatpazītie ieraksti", false],
      ["Lasījumi", true],
      ["Klases", false],
      ["Iestatījumi", false],
      ["Mācību gadi", false],
      ["Glabāšana", false],
      ["Reģistrs", true],
      ["Darbi", true],
    ]);
  });

  test("reads as a master whose settings are those that were typed", () => {
    const state = masterState(google.values(id, masterRanges()));
    expect(state.settings).toEqual(SETTINGS);
    expect(state.driveId).toBe("drive-1");
    expect(state.ledger).toEqual([]);
    expect(state.jobs).toEqual([]);
    expect(state.unreadableRows).toBe(0);
  });

  test("has the class list's header as the roster reads it", () => {
    expect(google.cells(id, MASTER_SHEETS.classes)).toEqual([[...ROSTER_TAB_HEADERS]]);
  });

  test("keeps a class as typed, and marks a gender that is neither S nor V", () => {
    const sheet = sheetOf(made, MASTER_SHEETS.classes);
    const cells = sheet.data?.[0]?.rowData?.[1]?.values ?? [];
    expect(cells[1]?.userEnteredFormat?.numberFormat).toEqual({ type: "TEXT", pattern: "@" });
    expect(cells[4]?.dataValidation?.condition?.values).toEqual([
      { userEnteredValue: "S" },
      { userEnteredValue: "V" },
    ]);
  });

  test.each(DEFAULT_YEAR_DATES)("knows the published dates of $schoolYear.startYear", (dates) => {
    const reading = readYearRow(google.cells(id, MASTER_SHEETS.years), dates.schoolYear);
    expect(reading).toMatchObject({ kind: "found", row: { dates } });
  });

  // Points 3.1.1–3.1.3: a priority for each of the programme's three years, none for others.
  test("has the programme's priority beside its three years", () => {
    const cells = google.cells(id, MASTER_SHEETS.years);
    const priorities = [2019, 2020, 2021, 2022, 2023].map((startYear) => {
      const reading = readYearRow(cells, { startYear });
      return reading.kind === "found" ? (reading.row.priority?.slice(0, 24) ?? null) : reading.kind;
    });
    expect(priorities).toEqual([
      "absent",
      "skolēnu vērtību sistēmas",
      "sekmēt skolēnu nacionālā",
      "veicināt skolēnu izpratn",
      null,
    ]);
  });

  test("hides the row of the drive and the keys of the settings", () => {
    const sheet = sheetOf(made, MASTER_SHEETS.settings);
    const data = sheet.data?.[0];
    const hidden = data?.rowMetadata?.flatMap((one, at) => (one.hiddenByUser === true ? [at] : []));
    expect(hidden).toEqual([13]);
    expect(data?.rowData?.[13]?.values?.[3]?.formattedValue).toBe("driveId");
    expect(data?.columnMetadata?.map(({ hiddenByUser }) => hiddenByUser === true)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test("explains every setting in a line", () => {
    const rows = google.cells(id, MASTER_SHEETS.settings).slice(1);
    expect(rows.filter(([label, , explanation]) => !label || !explanation)).toEqual([]);
    expect(rows.length).toBe(13);
  });

  test("asks before a header is changed, and refuses nobody", () => {
    const ranges = (made.sheets ?? []).flatMap(({ protectedRanges }) => protectedRanges ?? []);
    expect(ranges.map(({ warningOnly }) => warningOnly)).toEqual(new Array(10).fill(true));
  });
});

describe("a master set up again", () => {
  test("changes the settings where their rows are now, and nothing beside them", () => {
    const { google, id } = master();
    google.updateSpreadsheet(id, [
      {
        insertDimension: {
          range: {
            sheetId: MASTER_SHEETS.settings,
            dimension: "ROWS",
            startIndex: 1,
            endIndex: 2,
          },
        },
      },
      {
        updateCells: {
          start: { sheetId: MASTER_SHEETS.settings, rowIndex: 1, columnIndex: 0 },
          rows: [row(["Mana piezīme", "svarīgi"])],
          fields: "userEnteredValue",
        },
      },
      {
        updateCells: {
          start: { sheetId: MASTER_SHEETS.years, rowIndex: 1, columnIndex: 1 },
          rows: [row(["04.09.2018."])],
          fields: "userEnteredValue",
        },
      },
    ]);
    const settingCells = google.cells(id, MASTER_SHEETS.settings);
    const changed = { ...SETTINGS, deputyName: "Inga Liepa", registrationNumber: "" };
    google.updateSpreadsheet(
      id,
      masterTabsRequests(google.tabs(id), changed, "drive-1", { settingCells }),
    );
    expect(masterState(google.values(id, masterRanges())).settings).toEqual(changed);
    const after = google.cells(id, MASTER_SHEETS.settings);
    expect(after[1]).toEqual(["Mana piezīme", "svarīgi"]);
    expect(after.length).toBe(settingCells.length);
    expect(google.cells(id, MASTER_SHEETS.years)[1]?.[1]).toBe("04.09.2018.");
  });

  test("makes a tab that was removed anew, and only that", () => {
    const { google, id } = master();
    google.updateSpreadsheet(id, [{ deleteSheet: { sheetId: MASTER_SHEETS.years } }]);
    const settingCells = google.cells(id, MASTER_SHEETS.settings);
    const requests = masterTabsRequests(google.tabs(id), SETTINGS, "drive-1", {
      settingCells,
    });
    google.updateSpreadsheet(id, requests);
    expect(requests.flatMap(({ addSheet }) => addSheet?.properties?.title ?? [])).toEqual([
      "Mācību gadi",
    ]);
    expect(google.cells(id, MASTER_SHEETS.years).length).toBe(8);
  });

  test("adds a setting whose row was removed", () => {
    const { google, id } = master();
    google.updateSpreadsheet(id, [
      {
        deleteDimension: {
          range: {
            sheetId: MASTER_SHEETS.settings,
            dimension: "ROWS",
            startIndex: 1,
            endIndex: 2,
          },
        },
      },
    ]);
    const settingCells = google.cells(id, MASTER_SHEETS.settings);
    google.updateSpreadsheet(
      id,
      masterTabsRequests(google.tabs(id), SETTINGS, "drive-1", { settingCells }),
    );
    expect(masterState(google.values(id, masterRanges())).settings).toEqual(SETTINGS);
    expect(google.cells(id, MASTER_SHEETS.settings).length).toBe(14);
  });
});
