// What a copied journal is told of its class, and that it is told once.
import type { sheets_v4 } from "@googleapis/sheets";
import { describe, expect, test } from "vitest";
import type { JournalFacts } from "../../../src/core/journal/journal-facts.ts";
import { JOURNAL_TABS } from "../../../src/core/journal/journal-tabs.ts";
import { JOURNAL_SHEETS } from "../../../src/google/sheet-ids.ts";
import {
  COLUMN_METADATA_KEY,
  JOURNAL_MARK_RANGE_ID,
  factsRequest,
  journalFactsRequests,
} from "../../../src/google/writing/journal-facts.ts";
import { journalTemplateRequests } from "../../../src/google/writing/journal-template.ts";
import { SOME_FACTS } from "../../support/some-facts.ts";
import { DEPUTY, EmulatedGoogle, sheetOf } from "./emulated-google.ts";

const FACTS: JournalFacts = { ...SOME_FACTS, schoolClass: "10." };

function journal(): { google: EmulatedGoogle; id: string } {
  const google = new EmulatedGoogle();
  const id = google.newSpreadsheet();
  google.updateSpreadsheet(id, journalTemplateRequests());
  return { google, id };
}

function protections(spreadsheet: sheets_v4.Schema$Spreadsheet): sheets_v4.Schema$ProtectedRange[] {
  return (spreadsheet.sheets ?? []).flatMap(({ protectedRanges }) => protectedRanges ?? []);
}

describe("a journal that has its facts", () => {
  const { google, id } = journal();
  google.updateSpreadsheet(id, journalFactsRequests(FACTS, [DEPUTY]));
  const told = google.spreadsheet(id);

  test("is refused them a second time, as a whole", () => {
    const other = { ...FACTS, teacher: "Cita Skolotāja" };
    expect(() => {
      google.updateSpreadsheet(id, journalFactsRequests(other, [DEPUTY]));
    }).toThrow(/already exists/);
    expect(google.cells(id, JOURNAL_SHEETS.school)[3]).toEqual(["teacher", "Gatis Ķiršpurvs"]);
  });

  test("carries the mark by which a lost answer is looked for", () => {
    const mark = protections(told).find(
      ({ protectedRangeId }) => protectedRangeId === JOURNAL_MARK_RANGE_ID,
    );
    expect(mark?.range).toEqual({ sheetId: JOURNAL_SHEETS.school });
  });

  test("keeps each fact as text beside its key, a formula too", () => {
    expect(google.cells(id, JOURNAL_SHEETS.school)).toEqual([
      ["Atslēga", "Vērtība"],
      ["schoolClass", "10."],
      ["year", "2020_2021"],
      ["teacher", "Gatis Ķiršpurvs"],
      ["teacherGenitive", "Gata Ķiršpurva"],
      ["teacherGender", "V"],
      ["teacherEmail", "gatis.kirspurvs@skola.example"],
      ["pupilCount", "24"],
      [
        "dates",
        '{"schoolYear":{"startYear":2020},"h1Start":"2020-09-01","h1End":"2020-12-18","h2Start":"2021-01-04","end":"2021-05-31","endGrade9":"2021-06-11","endGrade12":"2021-06-18","holidays":[{"name":"autumn","from":"2020-10-19","to":"2020-10-23"}]}',
      ],
      ["priority"],
      ["events", '["Zinību diena","=Lāčplēša diena"]'],
      ["templatesFolder", "folder-1"],
      ["forms", '{"event-analysis":"form-6"}'],
      ["schoolGenitive", "Paraugskolas"],
      ["schoolLocative", "Paraugskolā"],
      ["placeLocative", "Paraugciemā"],
      ["periodWord", "pusgada"],
      ["deadlines", '{"plan":null,"report1":null,"report2":null}'],
    ]);
  });

  test("lets nobody but the deputy change a header or the hidden tab", () => {
    const header = { startRowIndex: 0, endRowIndex: 1 };
    expect(protections(told).map(({ range }) => range)).toEqual([
      { sheetId: JOURNAL_SHEETS.log, ...header },
      { sheetId: JOURNAL_SHEETS.contacts, ...header },
      { sheetId: JOURNAL_SHEETS.plan, ...header },
      { sheetId: JOURNAL_SHEETS.pupils, ...header },
      { sheetId: JOURNAL_SHEETS.history, ...header },
      { sheetId: JOURNAL_SHEETS.files, ...header },
      { sheetId: JOURNAL_SHEETS.school },
    ]);
    expect(protections(told).map(({ editors }) => editors?.users)).toEqual(
      Array.from({ length: 7 }, () => [DEPUTY]),
    );
  });

  test.each(JOURNAL_TABS)("names every column of $title for good", ({ key, columns }) => {
    const { columnMetadata } = sheetOf(told, JOURNAL_SHEETS[key]).data?.[0] ?? {};
    const names = columnMetadata?.map(({ developerMetadata }) =>
      developerMetadata?.map(({ metadataKey, metadataValue, visibility }) => [
        metadataKey,
        metadataValue,
        visibility,
      ]),
    );
    expect(names).toEqual(columns.map((column) => [[COLUMN_METADATA_KEY, column.key, "DOCUMENT"]]));
  });
});

test("the facts alone can be told again, and the newer ones stand", () => {
  const { google, id } = journal();
  google.updateSpreadsheet(id, journalFactsRequests(FACTS, [DEPUTY]));
  google.updateSpreadsheet(id, [
    factsRequest({ ...FACTS, pupilCount: null, priority: "Vērtības" }),
  ]);
  const cells = google.cells(id, JOURNAL_SHEETS.school);
  expect(cells.length).toBe(18);
  expect(cells[7]).toEqual(["pupilCount"]);
  expect(cells[9]).toEqual(["priority", "Vērtības"]);
});
