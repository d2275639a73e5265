// "Pusgada atskaite par audzināšanas darbu klasē" (9.5, annex 5), compiled by the built add-on in the class's own files.
import { describe, expect, test } from "vitest";
import type { InputOf } from "../../src/contract/endpoints.ts";
import { aRoster } from "../support/a-roster.ts";
import { aSchoolWithAYear, type SchoolUnderTest } from "../support/a-school.ts";
import { classFile, TEACHER } from "../support/class-files.ts";

const school = aSchoolWithAYear(aRoster("4.b Gatis Ķiršpurvs V"));

type LogFields = InputOf<"sidebarLogEntry">["fields"];

const FIELDS: LogFields = {
  category: "CLASS_HOUR",
  date: "08.09.2020.",
  text: "Drošs ceļš",
  whatWorked: "Labi",
  difficulties: "",
  themeGroup: null,
  event: "",
  form: null,
  researchTopic: null,
  partner: "",
  tags: [],
  participants: null,
};

function aClass() {
  const opened = school.again();
  const journalId = classFile(opened, "journal");
  const documentId = classFile(opened, "report-1");
  const click = { user: TEACHER, container: documentId };
  const asked = { journalId, documentId, half: "H1", names: "replaced" } as const;
  return {
    school: opened,
    asked,
    log: (id: string, fields: Partial<LogFields>) =>
      opened.given(
        "sidebarLogEntry",
        { journalId, id, confirmed: true, fields: { ...FIELDS, ...fields } },
        click,
      ),
    preview: () => opened.given("sidebarPreviewReport", asked, click),
    compile: () => opened.given("sidebarCompileReport", asked, click),
    refusedCompile: () => opened.refused("sidebarCompileReport", asked, click),
    text: () => textOf(opened, documentId),
    edit: (requests: readonly object[]) => {
      opened.as(TEACHER).json("POST", `/v1/documents/${documentId}:batchUpdate`, { requests });
    },
  };
}

function textOf(opened: SchoolUnderTest, documentId: string): string {
  const url = `/drive/v3/files/${documentId}/export?mimeType=text/plain`;
  return new TextDecoder().decode(opened.as(TEACHER).bytes(url)).replace(/\r\n/g, "\n");
}

describe("compiling is refused", () => {
  test("by the name of the form's row that somebody took out, and nothing is written", () => {
    const { log, edit, text, refusedCompile } = aClass();
    log("entry-0001", {});
    edit([
      {
        replaceAllText: {
          containsText: { text: "Klases aktivitātes", matchCase: true },
          replaceText: "Citas lietas",
        },
      },
    ]);
    const before = text();
    expect(refusedCompile()).toEqual({
      kind: "REPORT_ROWS_MISSING",
      rows: ["Klases aktivitātes"],
    });
    expect(text()).toBe(before);
  });

  test.each([
    ["the other half-year's report", "report-2", "4.b klase – Pusgada atskaite 2 2020_2021"],
    [
      "a document that is no report",
      "plan",
      "4.b klase – Audzināšanas stundu darba plāns 2020_2021",
    ],
  ])("for %s, and nothing is written", (_, kind, name) => {
    const { school: opened, asked, log } = aClass();
    log("entry-0001", {});
    const documentId = classFile(opened, kind);
    const before = textOf(opened, documentId);
    const click = { user: TEACHER, container: documentId };
    const problem = { kind: "NOT_REVIEWED", name };
    expect(opened.refused("sidebarCompileReport", { ...asked, documentId }, click)).toEqual(
      problem,
    );
    expect(opened.refused("sidebarPreviewReport", { ...asked, documentId }, click)).toEqual(
      problem,
    );
    expect(textOf(opened, documentId)).toBe(before);
  });

  test("for another class's report, though the person may write in it", () => {
    const { school: opened, asked, log, text, refusedCompile } = aClass();
    log("entry-0001", {});
    const before = text();
    opened.deputy.json("PATCH", `/drive/v3/files/${asked.documentId}?supportsAllDrives=true`, {
      appProperties: { journal: "the-journal-of-4-a" },
    });
    expect(refusedCompile()).toEqual({
      kind: "NOT_REVIEWED",
      name: "4.b klase – Pusgada atskaite 1 2020_2021",
    });
    expect(text()).toBe(before);
  });

  test("once the report is submitted", () => {
    const { school: opened, asked, log, refusedCompile } = aClass();
    const { journalId, documentId } = asked;
    const click = { user: TEACHER, container: documentId };
    opened.given("sidebarSubmitDocument", { journalId, documentId }, click);
    log("entry-0001", {});
    expect(refusedCompile()).toEqual({ kind: "DOCUMENT_LOCKED" });
  });

  test("to who may not open the class's files", () => {
    const { school: opened, asked } = aClass();
    const user = "svesinieks@skola.example";
    const own = opened.as(user).json<{ documentId: string }>("POST", "/v1/documents", {
      title: "Cits",
    });
    const stranger = { user, container: own.documentId };
    expect(opened.refused("sidebarCompileReport", asked, stranger).kind).toBe("NOT_FOUND");
  });
});

describe("a report", () => {
  test("of a half-year without entries stays the empty form", () => {
    const { text, compile } = aClass();
    const before = text();
    expect(compile()).toMatchObject({ added: [], standing: 0, counts: { CLASS_HOUR: 0 } });
    expect(text()).toBe(before);
  });

  test("is compiled with one read of the journal, one wave for the document and its file, and one write", () => {
    const { school: opened, log, compile } = aClass();
    log("entry-0001", {});
    expect(opened.counted(compile)).toEqual({
      "docs.documents.get": 1,
      "drive.files.get": 1,
      "sheets.spreadsheets.values.batchGetByDataFilter": 1,
      "docs.documents.batchUpdate": 1,
    });
  });

  test("is shown before it is compiled, and the preview writes nothing", () => {
    const { school: opened, log, preview, text } = aClass();
    log("entry-0001", {});
    const before = text();
    expect(opened.counted(preview)).not.toHaveProperty("docs.documents.batchUpdate");
    expect(preview()).toMatchObject({
      counts: { CLASS_HOUR: 1 },
      inDocument: { CLASS_HOUR: 0 },
      added: [{ category: "CLASS_HOUR", cells: { date: "08.09.2020.", text: "Drošs ceļš" } }],
    });
    expect(text()).toBe(before);
  });

  test("says what was typed exactly once, expanded and reckoned nowhere", () => {
    const { log, compile, text } = aClass();
    const typed = `{{klase}} {{mg}} =HYPERLINK("x") <script>alert(1)</script> „Viņa teica: "nē"” & 'labi'`;
    log("entry-0001", { text: typed, whatWorked: "🙂\nrindā", difficulties: "\u202Eotrādi" });
    compile();
    expect(text().split(typed)).toHaveLength(2);
    expect(text()).toContain("🙂\nrindā");
    expect(text()).toContain("\u202Eotrādi");
  });

  test("compiled again reads back every entry and changes nothing", () => {
    const { log, compile, preview, text } = aClass();
    log("entry-0001", {});
    log("entry-0002", { category: "SUPPORT_STAFF", partner: "psiholoģe", date: "09.09.2020." });
    compile();
    const before = text();
    expect(compile()).toMatchObject({ added: [], corrected: [], removed: [], standing: 2 });
    expect(text()).toBe(before);
    expect(preview().inDocument).toMatchObject({ CLASS_HOUR: 1, SUPPORT_STAFF: 1 });
  });
});
