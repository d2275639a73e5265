// A half-year report as a Google Doc: compiled, written in by hand, compiled again.
import type { docs_v1 } from "@googleapis/docs";
import { describe, expect, test } from "vitest";
import { HALF_YEAR_REPORT } from "../../../src/core/forms/half-year-report.ts";
import { compileReport } from "../../../src/core/report/compile-report.ts";
import { reportChanges, type ReportChanges } from "../../../src/core/report/report-changes.ts";
import { reportSections } from "../../../src/core/report/report-table.ts";
import type { ClassRecord } from "../../../src/core/journal/class-record.ts";
import { reportTable } from "../../../src/google/reading/report-table.ts";
import {
  documentsBatchUpdate,
  documentsCreate,
  documentsGet,
} from "../../../src/google/rest/docs-documents.ts";
import type { Outcome } from "../../../src/google/rest/outcome.ts";
import { openReportDocuments } from "../../../src/google/stores/report-documents.ts";
import { formDocumentRequests } from "../../../src/google/writing/form-document.ts";
import { contacted, logged, someRecord } from "../../core/report/some-record.ts";
import { emulatedGoogle } from "../rest/emulated-google.ts";

function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== "done") {
    throw new Error(JSON.stringify(outcome));
  }
  return outcome.value;
}

function aReport() {
  const { google, workspace } = emulatedGoogle({ quotas: false });
  const { documentId } = done(google.send(documentsCreate({ title: "Atskaite" })));
  const update = (requests: readonly docs_v1.Schema$Request[]): void => {
    done(google.send(documentsBatchUpdate({ documentId, requests })));
  };
  update(formDocumentRequests(HALF_YEAR_REPORT));
  const reports = openReportDocuments(google);
  const table = () => {
    const found = reportTable(done(google.send(documentsGet({ documentId }))));
    if (found === null) {
      throw new Error("There is no table.");
    }
    return found;
  };
  const compile = (record: ClassRecord): ReportChanges => {
    const document = reports.read(documentId);
    const { sections } = reportSections(document.rows ?? []);
    const { lines } = compileReport(record, "H1", "kept");
    const changes = reportChanges(lines, sections, record.context.dates);
    expect(document.write(changes.edits)).toBe("written");
    return changes;
  };
  return { google, workspace, documentId, update, reports, table, compile };
}

/** What stands in the rows below the header, the form's own words left out. */
function printed(table: ReturnType<ReturnType<typeof aReport>["table"]>): string[] {
  return table.rows
    .slice(1)
    .map(({ cells }) => Object.values(cells).join(" | "))
    .filter((row) => !row.startsWith(" | "));
}

/** Types into a cell as a person would, before what stands there. */
function typeInto(
  report: ReturnType<typeof aReport>,
  place: number,
  key: "text" | "whatWorked" | "difficulties",
  text: string,
): void {
  const index = report.table().rows[place]?.seen[key]?.textIndex ?? 0;
  report.update([{ insertText: { text, location: { index } } }]);
}

const YEAR = [
  logged({ text: "Otrā", date: "15.09.2020.", whatWorked: "Labi\nļoti" }, { id: "entry-2" }),
  logged({ text: "Pirmā {{klase}}" }, { id: "entry-1" }),
  logged({ text: "Tirgus", category: "SCHOOL_EVENT" }, { id: "entry-3" }),
];

describe("a report's document", () => {
  test("that was changed since it was read is not written in", () => {
    const report = aReport();
    const document = report.reports.read(report.documentId);
    typeInto(report, 2, "text", "Pa to laiku");
    expect(document.write([{ kind: "remove", place: 2 }])).toBe("changed");
    expect(report.table().rows).toHaveLength(13);
  });

  test("gets the half-year's lines below its six rows, plain, each with the mark of its entries", () => {
    const report = aReport();
    const talks = ["Anna", "Juris"].map((pupil) => contacted({ pupil }, { id: `talk-${pupil}` }));
    report.compile(someRecord(YEAR, talks));
    expect(report.table().rows.map(({ cells: { date, text } }) => `${date}${text}`)).toEqual([
      "DatumsAudzināšanas darbs",
      "Klases audzināšanas stundas tēma",
      "08.09.2020.Pirmā {{klase}}",
      "15.09.2020.Otrā",
      "Klases aktivitātes",
      "",
      "Klases dalība izglītības iestādes pasākumos",
      "08.09.2020.Tirgus",
      "Izglītojamo izpēte, individuālais darbs ar izglītojamo",
      "",
      "Sadarbība ar vecākiem, individuālas sarunas, telefonsarunas, īsziņas, sarakste, e-klase",
      "10.11.2020.2 individuālas pārrunas klātienē: sekmes",
      "Sadarbība ar atbalsta personālu",
      "",
    ]);
    expect(report.table().rows.flatMap(({ mark }) => mark?.entries ?? [])).toEqual([
      "entry-1",
      "entry-2",
      "entry-3",
      "talk-Anna",
      "talk-Juris",
    ]);
    const [row] = report.table().rows.slice(3);
    expect(row?.cells.whatWorked).toBe("Labi\nļoti");
    const { tabs } = done(report.google.send(documentsGet({ documentId: report.documentId })));
    const bold = JSON.stringify(tabs).match(
      /"content":"(?:Otrā|08\.09\.2020\.)\\n","textStyle":\{[^}]*"bold":true/g,
    );
    expect(bold).toBeNull();
  });

  test("keeps what a person wrote beside a line, between lines and after them, however often it is compiled", () => {
    const report = aReport();
    report.compile(someRecord(YEAR));
    typeInto(report, 2, "whatWorked", "Ar roku: izdevās");
    typeInto(report, 3, "difficulties", "Ar roku: grūti");
    const tableStart = report.table().startIndex;
    report.update([
      {
        insertTableRow: {
          tableCellLocation: { tableStartLocation: { index: tableStart }, rowIndex: 2 },
          insertBelow: true,
        },
      },
    ]);
    typeInto(report, 3, "text", "Mana rinda");
    const more = [
      logged({ text: "Pirmā, izlabota" }, { id: "entry-1" }),
      logged({ text: "Trešā", date: "20.09.2020." }, { id: "entry-4" }),
      ...YEAR.slice(2),
      logged({ text: "Otrā", date: "15.09.2020." }, { id: "entry-2", withdrawn: true }),
    ];
    const changes = report.compile(someRecord(more));
    expect(changes).toMatchObject({
      added: [{ cells: { text: "Trešā" } }],
      corrected: [{ cells: { text: "Pirmā, izlabota" } }],
      removed: [],
      kept: [{ why: "EDITED" }, { why: "ENTRY_GONE" }],
    });
    expect(printed(report.table())).toEqual([
      "08.09.2020. | Pirmā, izlabota | Ar roku: izdevās | ",
      "15.09.2020. | Otrā | Labi\nļoti | Ar roku: grūti",
      "20.09.2020. | Trešā |  | ",
      "08.09.2020. | Tirgus |  | ",
    ]);
    expect(report.table().rows[3]?.cells.text).toBe("Mana rinda");
    expect(report.compile(someRecord(more)).edits).toEqual([]);
  });

  test("leaves a category one empty row when its last line goes, and takes lines again", () => {
    const report = aReport();
    report.compile(someRecord(YEAR));
    report.compile(someRecord([]));
    expect(printed(report.table())).toEqual([]);
    expect(report.table().rows).toHaveLength(13);
    report.compile(someRecord(YEAR));
    expect(printed(report.table())).toHaveLength(3);
    expect(report.compile(someRecord(YEAR)).edits).toEqual([]);
  });

  test("keeps a line's mark when a person deletes its date", () => {
    const report = aReport();
    report.compile(someRecord(YEAR));
    const cell = report.table().rows[2]?.seen.date;
    report.update([
      {
        deleteContentRange: {
          range: { startIndex: cell?.textIndex ?? 0, endIndex: (cell?.endIndex ?? 1) - 1 },
        },
      },
    ]);
    expect(report.compile(someRecord(YEAR))).toMatchObject({
      edits: [],
      kept: [{ why: "EDITED" }],
    });
  });

  test("takes 200 entries with one request and is read with two of one wave", () => {
    const report = aReport();
    const entries = Array.from({ length: 200 }, (_, at) =>
      logged(
        {
          text: `Ieraksts ${at}`,
          whatWorked: "Labi",
          difficulties: "Grūti",
          date: `${(at % 28) + 1}.09.2020.`,
        },
        { id: `entry-${at}` },
      ),
    );
    const before = report.workspace.counters.requests;
    report.compile(someRecord(entries));
    expect(report.workspace.counters.requests - before).toBe(3);
    expect(printed(report.table())).toHaveLength(200);
    expect(report.compile(someRecord(entries)).edits).toEqual([]);
  });

  test("comes to the same when the answer is lost and the person tries again", () => {
    const report = aReport();
    report.workspace.faults.arm({
      operation: "docs.documents.batchUpdate",
      effect: { kind: "loseAnswer" },
    });
    const record = someRecord(YEAR);
    expect(() => report.compile(record)).toThrow(/unavailable/);
    report.compile(record);
    expect(printed(report.table())).toHaveLength(3);
  });
});
