// A class's journal on the emulated Google: what is read of it, and that nothing written is lost or doubled.
import { describe, expect, test } from "vitest";
import { logCells } from "../../../src/core/journal/log-row.ts";
import type { LogFields } from "../../../src/core/journal/log-row.ts";
import { readClassRecord } from "../../../src/core/journal/class-record.ts";
import {
  spreadsheetsBatchUpdate,
  spreadsheetsCreate,
} from "../../../src/google/rest/sheets-spreadsheets.ts";
import { valuesUpdate } from "../../../src/google/rest/sheets-values-write.ts";
import { JOURNAL_SHEETS } from "../../../src/google/sheet-ids.ts";
import { openClassJournal } from "../../../src/google/stores/class-journal.ts";
import { journalFactsRequests } from "../../../src/google/writing/journal-facts.ts";
import { journalTemplateRequests } from "../../../src/google/writing/journal-template.ts";
import { SOME_FACTS } from "../../support/some-facts.ts";
import { deputy, emulatedGoogle } from "../rest/emulated-google.ts";
import type { sheets_v4 } from "@googleapis/sheets";
import type { Outcome } from "../../../src/google/rest/outcome.ts";

function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== "done") {
    throw new Error(JSON.stringify(outcome));
  }
  return outcome.value;
}

function aJournal() {
  const { google, workspace } = emulatedGoogle();
  const { spreadsheetId } = done(
    google.send(spreadsheetsCreate({ body: { properties: { title: "Uzskaites tabula" } } })),
  );
  const update = (requests: readonly sheets_v4.Schema$Request[]): void => {
    done(google.send(spreadsheetsBatchUpdate({ spreadsheetId, requests })));
  };
  update(journalTemplateRequests());
  update(journalFactsRequests(SOME_FACTS, [deputy]));
  const type = (range: string, values: (string | number | boolean)[][]): void => {
    done(google.send(valuesUpdate({ spreadsheetId, range, values })));
  };
  const journal = openClassJournal(google);
  return { workspace, google, id: spreadsheetId, journal, update, type };
}

const FIELDS: LogFields = {
  category: "CLASS_HOUR",
  date: "08.09.2020.",
  text: "=SUM(A1) droša ceļa noteikumi",
  whatWorked: "",
  difficulties: "",
  themeGroup: "SAFETY",
  event: "",
  form: null,
  researchTopic: null,
  partner: "",
  tags: ["VALUES", "CHARITY"],
  participants: 21,
};

describe("a journal", () => {
  test("that the person may not open is refused as not found", () => {
    const { journal } = aJournal();
    expect(() => journal.read("1nothing")).toThrow(/notFound/);
    expect(journal.readAll(["1nothing"])).toEqual([null]);
  });

  test("is read with one request, facts and all", () => {
    const { journal, id, workspace } = aJournal();
    const before = workspace.counters.requests;
    const content = journal.read(id);
    expect(workspace.counters.requests - before).toBe(1);
    expect(content.facts).toEqual(SOME_FACTS);
    expect(content.faults).toEqual([]);
    expect(content.rows.log).toEqual([]);
  });

  test("gives back a row as it was added, as text and below what was typed by hand", () => {
    const { journal, id, type } = aJournal();
    type("Uzskaite!A2:C2", [["7. septembrī", "3.", "Dzejas dienas"]]);
    journal.append(
      id,
      [{ tab: "log", cells: { ...logCells(FIELDS), id: "e-1" } }],
      journal.read(id),
    );
    const record = readClassRecord(journal.read(id));
    expect(record?.entries.map(({ row, category }) => [row.rowNumber, row.id, category])).toEqual([
      [2, null, "SCHOOL_EVENT"],
      [3, "e-1", "CLASS_HOUR"],
    ]);
    expect(record?.entries[1]?.row).toMatchObject(FIELDS);
    expect(record?.entries[1]?.reading.warnings).toEqual([
      "W_FORMULA_PREFIX",
      "W_REFLECTION_EMPTY",
    ]);
  });

  test("takes a row though somebody deleted every empty row below the last", () => {
    const { journal, id, update, type } = aJournal();
    type("Uzskaite!A2:C2", [["7. septembrī", "3.", "Dzejas dienas"]]);
    const range = { sheetId: JOURNAL_SHEETS.log, dimension: "ROWS", startIndex: 2 };
    update([{ deleteDimension: { range } }]);
    journal.append(
      id,
      [{ tab: "log", cells: { ...logCells(FIELDS), id: "e-1" } }],
      journal.read(id),
    );
    expect(journal.read(id).rows.log.map(({ rowNumber }) => rowNumber)).toEqual([2, 3]);
  });

  test("takes a row with the same id once", () => {
    const { journal, id } = aJournal();
    const row = { tab: "log", cells: { ...logCells(FIELDS), id: "e-1" } } as const;
    journal.append(id, [row], journal.read(id));
    journal.append(id, [row], journal.read(id));
    expect(journal.read(id).rows.log).toHaveLength(1);
  });

  test("loses nothing that somebody writes between the look and the write", () => {
    const { journal, id, type } = aJournal();
    const before = journal.read(id);
    type("Uzskaite!A2:C2", [["7. septembrī", "3.", "Ar roku"]]);
    journal.append(id, [{ tab: "log", cells: { ...logCells(FIELDS), id: "e-1" } }], before);
    expect(
      journal
        .read(id)
        .rows.log.map(({ cells }) => cells["text"])
        .sort(),
    ).toEqual(["=SUM(A1) droša ceļa noteikumi", "Ar roku"]);
  });

  test("adds the row once when the answer is lost after it took effect", () => {
    const { journal, id, workspace } = aJournal();
    const before = journal.read(id);
    workspace.faults.arm({
      operation: "sheets.spreadsheets.batchUpdate",
      effect: { kind: "loseAnswer" },
    });
    journal.append(id, [{ tab: "log", cells: { ...logCells(FIELDS), id: "e-1" } }], before);
    expect(journal.read(id).rows.log).toHaveLength(1);
  });

  test("finds a column that was moved and renamed", () => {
    const { journal, id, update, type } = aJournal();
    update([
      {
        moveDimension: {
          source: {
            sheetId: JOURNAL_SHEETS.log,
            dimension: "COLUMNS",
            startIndex: 2,
            endIndex: 3,
          },
          destinationIndex: 0,
        },
      },
    ]);
    type("Uzskaite!A1", [["Ko darījām"]]);
    journal.append(
      id,
      [{ tab: "log", cells: { ...logCells(FIELDS), id: "e-1" } }],
      journal.read(id),
    );
    const { rows, faults } = journal.read(id);
    expect(faults).toEqual([]);
    expect(rows.log[0]?.cells).toMatchObject({ text: FIELDS.text, date: "08.09.2020." });
  });

  test("names a tab that was deleted and reads the others", () => {
    const { journal, id, update } = aJournal();
    update([{ deleteSheet: { sheetId: JOURNAL_SHEETS.plan } }]);
    const content = journal.read(id);
    expect(content.faults).toEqual([{ kind: "TAB_MISSING", tab: "plan" }]);
    expect(content.facts?.schoolClass).toBe("4.b");
    expect(() => {
      journal.append(id, [{ tab: "plan", cells: { topic: "Tēma" } }], content);
    }).toThrow("plan");
  });

  test("finds a column that was deleted and typed anew by its header", () => {
    const { journal, id, update, type } = aJournal();
    const range = { sheetId: JOURNAL_SHEETS.log, dimension: "COLUMNS", startIndex: 2, endIndex: 3 };
    update([
      { deleteDimension: { range } },
      { insertDimension: { range, inheritFromBefore: true } },
    ]);
    type("Uzskaite!A1:C2", [
      ["Datums", "Atskaites sadaļa", "Audzināšanas darbs"],
      ["08.09.2020.", "1.", "Atrasts pēc virsraksta"],
    ]);
    expect(journal.read(id).rows.log[0]?.cells["text"]).toBe("Atrasts pēc virsraksta");
    type("Uzskaite!C1", [["Kaut kas cits"]]);
    expect(journal.read(id).faults).toEqual([
      { kind: "COLUMN_MISSING", tab: "log", header: "Audzināšanas darbs" },
    ]);
  });

  test("leaves out a header pasted again and rows that hold only blanks", () => {
    const { journal, id, type } = aJournal();
    type("Uzskaite!A2:C5", [
      ["", "  ", ""],
      ["Datums", "Atskaites sadaļa", "Audzināšanas darbs"],
      ["", "", ""],
      ["08.09.2020.", "1.", "Tēma"],
    ]);
    const { rows, faults } = journal.read(id);
    expect(rows.log.map(({ rowNumber }) => rowNumber)).toEqual([5]);
    expect(faults).toEqual([{ kind: "HEADER_REPEATED", tab: "log", rowNumber: 3 }]);
  });
});

describe("a change of a row", () => {
  test("is not made when somebody changed the row meanwhile", () => {
    const { journal, id, type } = aJournal();
    type("Uzskaite!A2:C2", [["08.09.2020.", "1.", "Pirms"]]);
    const before = journal.read(id);
    type("Uzskaite!C2", [["Cits teksts"]]);
    const [row] = before.rows.log;
    if (row === undefined) {
      throw new Error("The row was not read.");
    }
    const change = { row, cells: { text: "Mans teksts" } };
    expect(journal.change(id, [change], before)).toEqual([change]);
    expect(journal.read(id).rows.log[0]?.cells["text"]).toBe("Cits teksts");
  });

  test("touches only its own cells and leaves no mark behind", () => {
    const { journal, id, type } = aJournal();
    type("Uzskaite!A2:E2", [["08.09.2020.", "1.", "Pirms", "Izdevās", "Grūti"]]);
    const before = journal.read(id);
    const [row] = before.rows.log;
    if (row === undefined) {
      throw new Error("The row was not read.");
    }
    expect(
      journal.change(id, [{ row, cells: { text: "=Pēc", difficulties: "", id: "e-7" } }], before),
    ).toEqual([]);
    expect(journal.read(id).rows.log[0]?.cells).toEqual({
      date: "08.09.2020.",
      category: "1.",
      text: "=Pēc",
      whatWorked: "Izdevās",
      id: "e-7",
    });
  });
});
