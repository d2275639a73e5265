// Melnraksts → Iesniegts → Atgriezts labošanai → Pieņemts, each step with a line in the class's history.
import { describe, expect, test } from "vitest";
import { aRoster } from "../support/a-roster.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import { classFile, TEACHER } from "../support/class-files.ts";

const school = aSchoolWithAYear(aRoster("4.b Gatis Ķiršpurvs V"));

interface GoogleFile {
  readonly appProperties: Readonly<Record<string, string>>;
  readonly contentRestrictions?: readonly { readonly readOnly: boolean }[];
}

function aClass(kind = "plan") {
  const opened = school.again();
  const journalId = classFile(opened, "journal");
  const documentId = classFile(opened, kind);
  const asked = { journalId, documentId };
  const click = { user: TEACHER, container: documentId };
  const history = () => {
    const { values = [] } = opened.deputy.json<{ values?: string[][] }>(
      "GET",
      `/v4/spreadsheets/${journalId}/values/V%C4%93sture!B2:E`,
    );
    return values.map(([by, action, object, comment = ""]) => {
      expect(object).toBe(documentId);
      return [by, action, comment];
    });
  };
  return {
    opened,
    asked,
    click,
    history,
    submit: () => opened.given("sidebarSubmitDocument", asked, click),
    withdraw: () => opened.given("sidebarWithdrawSubmission", asked, click),
    status: () => opened.given("sidebarDocumentStatus", asked, click),
    decide: (decision: "accept" | "return", comment = "") =>
      opened.given("sidebarReviewDocument", { ...asked, decision, comment }),
    file: () =>
      opened.deputy.json<GoogleFile>(
        "GET",
        `/drive/v3/files/${documentId}?supportsAllDrives=true&fields=appProperties,contentRestrictions(readOnly)`,
      ),
  };
}

describe("a step is refused", () => {
  test("when the document is not where it begins, by where it is", () => {
    const { opened, asked, click, submit, decide } = aClass();
    const decision = { ...asked, decision: "accept", comment: "" } as const;
    expect(opened.refused("sidebarReviewDocument", decision)).toEqual({
      kind: "STATUS_OTHERWISE",
      status: "DRAFT",
    });
    submit();
    decide("accept");
    for (const name of ["sidebarSubmitDocument", "sidebarWithdrawSubmission"] as const) {
      expect(opened.refused(name, asked, click)).toEqual({
        kind: "STATUS_OTHERWISE",
        status: "ACCEPTED",
      });
    }
  });

  test("for what is no plan, report or analysis of that journal", () => {
    const { opened, asked, click } = aClass();
    const { journalId } = asked;
    expect(
      opened.refused("sidebarSubmitDocument", { journalId, documentId: journalId }, click),
    ).toMatchObject({ kind: "NOT_REVIEWED" });
  });

  test("when the deputy returns it without a word, or a teacher decides", () => {
    const { opened, asked, click, submit } = aClass();
    submit();
    const decision = { ...asked, decision: "return", comment: " \n" } as const;
    expect(opened.refused("sidebarReviewDocument", decision)).toEqual({ kind: "COMMENT_MISSING" });
    expect(
      opened.refused("sidebarReviewDocument", { ...decision, comment: "Labi" }, click),
    ).toEqual({ kind: "NOT_A_MASTER" });
  });
});

describe("a document", () => {
  test("that is submitted is closed to editing, and open again when withdrawn", () => {
    const { submit, withdraw, status, file, history } = aClass();
    expect(status()).toMatchObject({ kind: "plan", status: "DRAFT", submittedAt: null });
    const { submittedAt } = submit();
    expect(submittedAt).toMatch(/^2020-/);
    expect(file()).toMatchObject({
      appProperties: { status: "SUBMITTED", submittedAt },
      contentRestrictions: [{ readOnly: true }],
    });
    withdraw();
    expect(file().appProperties["status"]).toBe("DRAFT");
    expect(file().appProperties).not.toHaveProperty("submittedAt");
    expect(file()).not.toHaveProperty("contentRestrictions");
    expect(history()).toEqual([
      [TEACHER, "submit", ""],
      [TEACHER, "withdraw-submission", ""],
    ]);
  });

  test("comes back with the deputy's comment, is corrected, submitted again and accepted", () => {
    const { opened, asked, submit, decide, status, file, history } = aClass();
    submit();
    decide("return", "Papildiniet 2. pusgadu. =1+1 {{klase}}");
    expect(file()).not.toHaveProperty("contentRestrictions");
    expect(status()).toMatchObject({
      status: "RETURNED",
      changedSince: null,
      comment: { text: "Papildiniet 2. pusgadu. =1+1 {{klase}}", by: "vietniece@skola.example" },
    });
    opened.workspace.clock.advance(3_600_000);
    opened.as(TEACHER).json("POST", `/v1/documents/${asked.documentId}:batchUpdate`, {
      requests: [{ insertText: { text: "Labots ", location: { index: 1 } } }],
    });
    expect(status().changedSince).toMatch(/^2020-/);
    submit();
    expect(status()).toMatchObject({ status: "SUBMITTED", changedSince: null });
    decide("accept");
    expect(file()).toMatchObject({ contentRestrictions: [{ readOnly: true }] });
    expect(status()).toMatchObject({ status: "ACCEPTED", comment: null });
    expect(history().map(([, action]) => action)).toEqual(["submit", "return", "submit", "accept"]);
  });

  test("takes a repeated click once", () => {
    const { submit, withdraw, history, decide } = aClass();
    withdraw();
    expect(history()).toEqual([]);
    submit();
    submit();
    decide("return", "Labojiet");
    decide("return", "Labojiet");
    expect(history()).toHaveLength(2);
  });
});

describe("before submitting", () => {
  const ENTRY = {
    category: "CLASS_HOUR",
    date: "08.09.2020.",
    text: "Palīdzam Ādamam Kļavlapam",
    whatWorked: "",
    difficulties: "",
    themeGroup: null,
    event: "",
    form: null,
    researchTopic: null,
    partner: "",
    tags: [],
    participants: null,
  } as const;

  test("the teacher sees an empty plan", () => {
    expect(aClass().status().findings).toEqual([{ kind: "PLAN_EMPTY" }]);
  });

  test("the teacher sees pupils' names, empty answers, what the report lacks, and takes the names out", () => {
    const { opened, asked, click, status } = aClass("report-1");
    opened
      .as(TEACHER)
      .json(
        "PUT",
        `/v4/spreadsheets/${asked.journalId}/values/Skol%C4%93ni!A2:C2?valueInputOption=RAW`,
        { values: [[1, "Ādams", "Kļavlapa"]] },
      );
    const fields = { ...ENTRY, tags: [] };
    const { journalId } = asked;
    opened.given(
      "sidebarLogEntry",
      { journalId, id: "entry-0001", confirmed: true, fields },
      click,
    );
    expect(status().findings).toEqual([
      { kind: "REPORT_BEHIND", added: 1, corrected: 0, removed: 0 },
    ]);
    opened.given("sidebarCompileReport", { ...asked, half: "H1", names: "kept" }, click);
    expect(status().findings).toEqual([
      { kind: "PUPIL_NAMES", places: ["Palīdzam Ādamam Kļavlapam"] },
      {
        kind: "REFLECTION_EMPTY",
        lines: [{ date: "08.09.2020.", text: "Palīdzam Ādamam Kļavlapam" }],
      },
    ]);
    expect(opened.given("sidebarReplaceNames", asked, click)).toEqual({ replaced: 1 });
    expect(status().findings).toEqual([
      { kind: "REFLECTION_EMPTY", lines: [{ date: "08.09.2020.", text: "Palīdzam skolēns" }] },
    ]);
  });
});
