// The class list through the built add-on, as the class's teacher: what comes into `Skolēni`, and what never does.
import { beforeAll, describe, expect, it } from "vitest";
import type { InputOf } from "../../src/contract/endpoints.ts";
import { spreadsheetText } from "../../src/demo/spreadsheet-text.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import type { Click, SchoolAsItStood, SchoolUnderTest } from "../support/a-school.ts";
import { addressOf, aRoster } from "../support/a-roster.ts";
import { idOf } from "../support/the-drive.ts";

const TEACHER = addressOf("Ģirts Žagarābols");
const JOURNAL = "2020_2021 m.g./4.a klase/4.a klase – Uzskaites tabula 2020_2021";
const LIST = [
  ["Vārds", "Uzvārds", "Personas kods"],
  ["Zane", "Ozola", "010110-12345"],
  ["Anna", "Be\u0304rza", "020210-23456"],
];

/** The first pupil of the list as shown, nothing changed yet. */
const ANNA = {
  rowNumber: 2,
  shown: { number: 1, givenName: "Anna", surname: "Bērza", from: "", to: "" },
  givenName: "Anna",
  surname: "Bērza",
  from: "",
  to: "",
};

let stood: SchoolAsItStood;

beforeAll(() => {
  stood = aSchoolWithAYear(aRoster("4.a Ģirts Žagarābols V", "10. Oto Markus V"));
});

function aClass() {
  const school = stood.again();
  const journalId = idOf(school, JOURNAL);
  const click: Click = { user: TEACHER, container: journalId };
  const list = (cells: string[][], more: Partial<InputOf<"sidebarImportPupils">> = {}) => ({
    journalId,
    cells,
    columns: null,
    namesakes: false,
    evenSo: false,
    joinedOn: "",
    left: [],
    leftOn: "",
    ...more,
  });
  return { school, journalId, click, list };
}

function typedByHand(
  school: SchoolUnderTest,
  journalId: string,
  range: string,
  values: (string | number)[][],
): void {
  school.deputy.json(
    "PUT",
    `/v4/spreadsheets/${journalId}/values/${encodeURIComponent(range)}?valueInputOption=RAW`,
    { values },
  );
}

function rowsOf(school: SchoolUnderTest, journalId: string): string[] {
  return spreadsheetText(school.deputy, journalId, "Skolēni!A2:E100")
    .map((row) => row.join(" "))
    .filter((row) => row.trim() !== "");
}

describe("a class list is asked back", () => {
  it("when it holds nobody, or more than a class has", () => {
    const { school, click, list } = aClass();
    expect(school.refused("sidebarImportPupils", list([["Vārds", "Uzvārds"]]), click)).toEqual({
      kind: "NO_PUPILS",
    });
    const many = Array.from({ length: 61 }, (_, at) => [
      "Anna",
      `Bērz${"abcdefghij"[at % 10] ?? ""}${"abcdefg"[Math.floor(at / 10)] ?? ""}`,
    ]);
    expect(school.refused("sidebarImportPupils", list(many), click)).toEqual({
      kind: "TOO_MANY_PUPILS",
      count: 61,
    });
    expect(school.given("sidebarImportPupils", list(many, { evenSo: true }), click)).toMatchObject({
      added: 61,
    });
  });

  it("when a day cannot be read", () => {
    const { school, click, list, journalId } = aClass();
    expect(
      school.refused("sidebarImportPupils", list(LIST, { joinedOn: "31.02.2021." }), click),
    ).toEqual({ kind: "DATE_UNREADABLE", typed: "31.02.2021." });
    expect(rowsOf(school, journalId)).toEqual([]);
  });

  it("from somebody who may not open the journal", () => {
    const { school, list } = aClass();
    expect(
      school.refused("sidebarImportPupils", list(LIST), {
        user: addressOf("Oto Markus"),
        container: idOf(school, "2020_2021 m.g./10. klase/10. klase – Uzskaites tabula 2020_2021"),
      }),
    ).toEqual({ kind: "NOT_FOUND" });
  });
});

describe("a class list taken over", () => {
  it("is shown before it is saved", () => {
    const { school, click, journalId } = aClass();
    const preview = school.given(
      "sidebarPreviewPupils",
      { journalId, cells: LIST, columns: null, namesakes: false },
      click,
    );
    expect(preview).toMatchObject({
      columns: ["given", "surname", "skip"],
      fault: null,
      added: [
        { number: 1, givenName: "Anna", surname: "Bērza" },
        { number: 2, givenName: "Zane", surname: "Ozola" },
      ],
      kept: 0,
      codesRemoved: 1,
    });
    expect(rowsOf(school, journalId)).toEqual([]);
  });

  it("stands in `Skolēni` in the order of the alphabet, without personal codes", () => {
    const { school, click, list, journalId } = aClass();
    expect(school.given("sidebarImportPupils", list(LIST), click)).toEqual({
      added: 2,
      left: 0,
      total: 2,
    });
    expect(rowsOf(school, journalId)).toEqual(["1 Anna Bērza", "2 Zane Ozola"]);
    const whole = JSON.stringify(
      school.deputy.json("GET", `/v4/spreadsheets/${journalId}?includeGridData=true`),
    );
    expect(whole).not.toMatch(/\d{6}-\d{5}/);
  });

  it("twice, or again after a lost answer, adds nobody twice", () => {
    const { school, click, list, journalId } = aClass();
    school.workspace.faults.arm({
      operation: "sheets.spreadsheets.batchUpdate",
      effect: { kind: "loseAnswer" },
    });
    school.given("sidebarImportPupils", list(LIST), click);
    expect(school.given("sidebarImportPupils", list(LIST), click)).toMatchObject({ added: 0 });
    expect(rowsOf(school, journalId)).toEqual(["1 Anna Bērza", "2 Zane Ozola"]);
  });

  it("during the year says who joined and who left, and keeps every number", () => {
    const { school, click, list, journalId } = aClass();
    school.given("sidebarImportPupils", list(LIST), click);
    school.given(
      "sidebarImportPupils",
      list([["Zane Ozola"], ["Aija Ābele"]], {
        joinedOn: "04.01.2021.",
        left: [1],
        leftOn: "18.12.2020.",
      }),
      click,
    );
    expect(rowsOf(school, journalId)).toEqual([
      "1 Anna Bērza  18.12.2020.",
      "2 Zane Ozola",
      "3 Aija Ābele 04.01.2021.",
    ]);
    school.workspace.clock.advance(150 * 24 * 3_600_000);
    const { pupils } = school.given("sidebarPupils", { journalId }, click);
    expect(pupils.map(({ number, isHere }) => [number, isHere])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ]);
  });

  it("leaves a line of history without a name", () => {
    const { school, click, list, journalId } = aClass();
    school.given("sidebarImportPupils", list(LIST), click);
    const history = spreadsheetText(school.deputy, journalId, "Vēsture!A2:E9");
    expect(history.map(([, by, action, , comment]) => [by, action, comment])).toEqual([
      [TEACHER, "import-pupils", "+2 -0"],
    ]);
  });
});

describe("one pupil", () => {
  it("who joins gets the next number, once", () => {
    const { school, click, list, journalId } = aClass();
    school.given("sidebarImportPupils", list(LIST), click);
    const joining = {
      journalId,
      rowNumber: null,
      givenName: "Oto",
      surname: "Kalns",
      from: "9.11.",
      to: "",
    };
    expect(school.given("sidebarChangePupil", joining, click)).toEqual({ number: 3, renamedIn: 0 });
    expect(school.given("sidebarChangePupil", joining, click)).toEqual({ number: 3, renamedIn: 0 });
    expect(rowsOf(school, journalId)).toHaveLength(3);
  });

  it("put right is put right in the talks about the pupil too", () => {
    const { school, click, list, journalId } = aClass();
    school.given("sidebarImportPupils", list(LIST), click);
    typedByHand(school, journalId, "Sadarbība ar vecākiem!C2:C3", [["Anna Bērza"], ["Zane Ozola"]]);
    const change = { journalId, ...ANNA, surname: "Bērziņa" };
    expect(school.given("sidebarChangePupil", change, click)).toEqual({ number: 1, renamedIn: 1 });
    expect(spreadsheetText(school.deputy, journalId, "Sadarbība ar vecākiem!C2:C3").flat()).toEqual(
      ["Anna Bērziņa", "Zane Ozola"],
    );
    expect(rowsOf(school, journalId)).toEqual(["1 Anna Bērziņa", "2 Zane Ozola"]);
  });

  it("is found by what was shown when the rows were sorted meanwhile", () => {
    const { school, click, list, journalId } = aClass();
    school.given("sidebarImportPupils", list(LIST), click);
    typedByHand(school, journalId, "Skolēni!A2:C3", [
      [2, "Zane", "Ozola"],
      [1, "Anna", "Bērza"],
    ]);
    typedByHand(school, journalId, "Sadarbība ar vecākiem!C2:C3", [["Anna Bērza"], ["Zane Ozola"]]);
    school.given("sidebarChangePupil", { journalId, ...ANNA, surname: "Bērziņa" }, click);
    expect(rowsOf(school, journalId)).toEqual(["2 Zane Ozola", "1 Anna Bērziņa"]);
    expect(spreadsheetText(school.deputy, journalId, "Sadarbība ar vecākiem!C2:C3").flat()).toEqual(
      ["Anna Bērziņa", "Zane Ozola"],
    );
  });

  it("keeps what was typed by hand meanwhile into a field that the person left alone", () => {
    const { school, click, list, journalId } = aClass();
    school.given("sidebarImportPupils", list(LIST), click);
    typedByHand(school, journalId, "Skolēni!E2", [["18.12.2020."]]);
    school.given("sidebarChangePupil", { journalId, ...ANNA, surname: "Bērziņa" }, click);
    expect(rowsOf(school, journalId)).toEqual(["1 Anna Bērziņa  18.12.2020.", "2 Zane Ozola"]);
    expect(
      school.refused("sidebarChangePupil", { journalId, ...ANNA, to: "20.12.2020." }, click),
    ).toEqual({ kind: "ENTRY_CHANGED" });
  });

  it("whose name somebody else put right meanwhile stays so", () => {
    const { school, click, list, journalId } = aClass();
    school.given("sidebarImportPupils", list(LIST), click);
    typedByHand(school, journalId, "Skolēni!C2", [["Bērzaine"]]);
    expect(
      school.refused("sidebarChangePupil", { journalId, ...ANNA, surname: "Bērziņa" }, click),
    ).toEqual({ kind: "ENTRY_CHANGED" });
    expect(rowsOf(school, journalId)).toEqual(["1 Anna Bērzaine", "2 Zane Ozola"]);
  });

  it("put right again after only a part was saved is put right in the rest of the talks", () => {
    const { school, click, list, journalId } = aClass();
    school.given("sidebarImportPupils", list(LIST), click);
    typedByHand(school, journalId, "Skolēni!C2", [["Bērziņa"]]);
    typedByHand(school, journalId, "Sadarbība ar vecākiem!C2:C4", [
      ["Anna Bērziņa"],
      ["Anna Bērza"],
      ["Zane Ozola"],
    ]);
    expect(
      school.given("sidebarChangePupil", { journalId, ...ANNA, surname: "Bērziņa" }, click),
    ).toEqual({ number: 1, renamedIn: 1 });
    expect(spreadsheetText(school.deputy, journalId, "Sadarbība ar vecākiem!C2:C4").flat()).toEqual(
      ["Anna Bērziņa", "Anna Bērziņa", "Zane Ozola"],
    );
  });

  it("is not found in a row where nobody stands", () => {
    const { school, click, journalId } = aClass();
    expect(
      school.refused("sidebarChangePupil", { journalId, ...ANNA, rowNumber: 9 }, click),
    ).toEqual({ kind: "NO_SUCH_ENTRY" });
  });
});
