// An entry of the log: typed by a teacher, looked at, saved once, corrected, withdrawn and put back; by several people at once.
import { describe, expect, test } from "vitest";
import { aRoster } from "../support/a-roster.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import { idOf } from "../support/the-drive.ts";
import { ClassUnderTest, TEACHER } from "../support/a-class.ts";

const opened = aSchoolWithAYear(aRoster("4.b Gatis Ķiršpurvs V", "4.a Ģirts Žagarābols V"));

function aClass(): ClassUnderTest {
  return new ClassUnderTest(opened.again());
}

/** Text and withdrawal of every row of the log. */
function texts(theClass: ClassUnderTest): string[] {
  const { school, journalId, click } = theClass;
  return school
    .given("sidebarRecentEntries", { journalId }, click)
    .entries.map(({ fields, withdrawn }) => `${fields.text}${withdrawn ? " (withdrawn)" : ""}`)
    .reverse();
}

function saved(theClass: ClassUnderTest, ...given: Parameters<ClassUnderTest["entry"]>) {
  const answer = theClass.school.given(
    "sidebarLogEntry",
    theClass.entry(given[0], { confirmed: true, ...given[1] }),
    theClass.click,
  );
  if (answer.kind !== "saved") {
    throw new Error("It was not saved.");
  }
  return answer.entry;
}

describe("an entry is refused", () => {
  test("to somebody who may not open the class's journal", () => {
    const theClass = aClass();
    const { school } = theClass;
    const colleague = {
      user: "girts.zagarabols@skola.example",
      container: idOf(school, "2020_2021 m.g./4.a klase/4.a klase – Uzskaites tabula 2020_2021"),
    };
    expect(school.refused("sidebarLogEntry", theClass.entry(), colleague)).toEqual({
      kind: "NOT_FOUND",
    });
    expect(texts(theClass)).toEqual([]);
  });

  test("when a cell cannot hold its text, and nothing is written", () => {
    const theClass = aClass();
    const { school, click } = theClass;
    expect(
      school.refused("sidebarLogEntry", theClass.entry({ text: "a".repeat(50_001) }), click),
    ).toEqual({ kind: "TEXT_TOO_LONG", characters: 50_001, most: 50_000 });
    expect(texts(theClass)).toEqual([]);
  });
});

describe("an entry", () => {
  test("without anything to look at is saved at once, with one read and one write", () => {
    const theClass = aClass();
    const { school, click } = theClass;
    const requests = school.counted(() => {
      expect(school.given("sidebarLogEntry", theClass.entry(), click).kind).toBe("saved");
    });
    expect(requests).toEqual({
      "sheets.spreadsheets.values.batchGetByDataFilter": 1,
      "sheets.spreadsheets.batchUpdate": 1,
    });
    expect(texts(theClass)).toEqual(["Drošs ceļš uz skolu"]);
    expect(theClass.cells("Vēsture!B2:D")).toEqual([[TEACHER, "create", "entry-number-1"]]);
  });

  test("with something to look at is saved by the second press", () => {
    const theClass = aClass();
    const { school, click } = theClass;
    const entry = theClass.entry({ date: "12. oktobrī", whatWorked: "" });
    const look = school.given("sidebarLogEntry", entry, click);
    expect(look).toMatchObject({
      kind: "look",
      withoutNames: null,
      look: {
        notes: { codes: ["W_DATE_NO_YEAR", "W_REFLECTION_EMPTY"], date: { iso: "2020-10-12" } },
        half: 1,
        isEmpty: false,
        sensitive: [],
      },
    });
    expect(texts(theClass)).toEqual([]);
    const again = school.given("sidebarLogEntry", { ...entry, confirmed: true }, click);
    expect(again).toMatchObject({
      kind: "saved",
      entry: { by: TEACHER, withdrawn: false, notes: { counted: true } },
    });
    expect(texts(theClass)).toEqual(["Drošs ceļš uz skolu"]);
  });

  test("sent again after a lost answer stands once and warns of no duplicate", () => {
    const theClass = aClass();
    const { school, click } = theClass;
    const entry = theClass.entry();
    const [first, second] = [entry, entry].map((sent) =>
      school.given("sidebarLogEntry", sent, click),
    );
    expect(second).toEqual(first);
    expect(texts(theClass)).toEqual(["Drošs ceļš uz skolu"]);
  });

  test("sent again with other words after a lost answer stands once, with the newer words", () => {
    const theClass = aClass();
    const { school, click } = theClass;
    const entry = theClass.entry();
    school.given("sidebarLogEntry", entry, click);
    const fields = { ...entry.fields, text: "Drošs ceļš mājup", participants: null };
    const newer = { ...entry, fields };
    for (const sent of [newer, newer]) {
      expect(school.given("sidebarLogEntry", sent, click)).toMatchObject({
        kind: "saved",
        entry: { by: TEACHER, fields: { text: "Drošs ceļš mājup", participants: null } },
      });
    }
    expect(texts(theClass)).toEqual(["Drošs ceļš mājup"]);
    expect(theClass.cells("Vēsture!C2:D")).toEqual([
      ["create", entry.id],
      ["edit-entry", entry.id],
    ]);
  });

  test("sent again with words to look at is not written before the second press", () => {
    const theClass = aClass();
    const { school, click } = theClass;
    const entry = theClass.entry();
    school.given("sidebarLogEntry", entry, click);
    const newer = { ...entry, fields: { ...entry.fields, whatWorked: "" } };
    expect(school.given("sidebarLogEntry", newer, click)).toMatchObject({
      kind: "look",
      look: { notes: { codes: ["W_REFLECTION_EMPTY"] } },
    });
    expect(school.given("sidebarLogEntry", entry, click)).toMatchObject({
      kind: "saved",
      entry: { fields: { whatWorked: "Visi zināja noteikumus." } },
    });
  });

  test("whose answer is lost on the way from Google stands once", () => {
    const theClass = aClass();
    const { school, click } = theClass;
    school.workspace.faults.arm({
      operation: "sheets.spreadsheets.batchUpdate",
      effect: { kind: "loseAnswer" },
    });
    expect(school.given("sidebarLogEntry", theClass.entry(), click).kind).toBe("saved");
    expect(texts(theClass)).toEqual(["Drošs ceļš uz skolu"]);
  });

  test("that says what another of that day says is a duplicate", () => {
    const theClass = aClass();
    saved(theClass);
    expect(saved(theClass, { text: "Drošs  ceļš uz skolu " }).notes).toMatchObject({
      codes: ["W_DUPLICATE"],
      counted: false,
    });
  });

  test("that names a pupil offers the text without the name", () => {
    const theClass = aClass();
    theClass.type("Skolēni!A2:C2", [[1, "Ādams", "Kļavlapa"]]);
    expect(
      theClass.school.given(
        "sidebarLogEntry",
        theClass.entry({ difficulties: "Ādams Kļavlapa jūtas atstumts." }),
        theClass.click,
      ),
    ).toMatchObject({
      kind: "look",
      withoutNames: { text: "Drošs ceļš uz skolu", difficulties: "skolēns jūtas atstumts." },
    });
  });

  test("about a person hints at words of health, an hour about health does not", () => {
    const theClass = aClass();
    const text = "Saruna par depresiju un atkarību profilaksi";
    const look = (category: "RESEARCH_INDIVIDUAL" | "CLASS_HOUR") =>
      theClass.school.given("sidebarLogEntry", theClass.entry({ category, text }), theClass.click);
    expect(look("RESEARCH_INDIVIDUAL")).toMatchObject({
      kind: "look",
      look: { sensitive: ["depresiju", "atkarību"] },
    });
    expect(look("CLASS_HOUR").kind).toBe("saved");
  });

  test("has personal codes removed wherever they were typed", () => {
    const theClass = aClass();
    const { fields, notes } = saved(theClass, {
      text: "Kods 010101-12345",
      event: "000000-00000",
      date: "010101-12345",
    });
    expect([fields.text, fields.event, fields.date]).toEqual([
      "Kods [personas kods dzēsts]",
      "[personas kods dzēsts]",
      "[personas kods dzēsts]",
    ]);
    expect(notes?.codes).toContain("W_PERSONAL_CODE");
    expect(JSON.stringify(theClass.cells("Uzskaite!A1:R"))).not.toContain("12345");
  });
});

describe("text that could do harm", () => {
  const CASES = [
    ["20 000 characters", "ā".repeat(20_000), "ā".repeat(20_000)],
    ["only spaces", "   ", "   "],
    ["emoji", "Paldies 😊👩‍👩‍👧", "Paldies 😊👩‍👩‍👧"],
    ["controls", "a\u0000b\u0007c\td\r\ne", "abc d\ne"],
    ["a placeholder", "Jautājums par {{klase}}", "Jautājums par {{klase}}"],
    ["a formula", '=HYPERLINK("http://a.example";"te")', '=HYPERLINK("http://a.example";"te")'],
    ["markup", "<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["right-to-left marks", "\u202Eabc\u200F", "\u202Eabc\u200F"],
  ] as const;

  test.each(CASES)("is kept as typed: %s", (_, typed, kept) => {
    const theClass = aClass();
    saved(theClass, { text: typed });
    const [, , text] = theClass.cells("Uzskaite!A2:R2")[0] ?? [];
    expect(text ?? "").toBe(kept);
    const { values = [] } = theClass.school
      .as(TEACHER)
      .json<{ values?: string[][] }>(
        "GET",
        `/v4/spreadsheets/${theClass.journalId}/values/Uzskaite!C2?valueRenderOption=UNFORMATTED_VALUE`,
      );
    expect(values[0]?.[0] ?? "").toBe(kept);
  });
});

describe("an entry that stands", () => {
  test("is corrected in its row, the history tells by whom", () => {
    const theClass = aClass();
    const { school, journalId, click } = theClass;
    const { shown } = saved(theClass);
    const fields = theClass.entry({ text: "Drošs ceļš mājup" }).fields;
    const edited = school.given(
      "sidebarEditEntry",
      { journalId, shown, confirmed: true, fields },
      click,
    );
    expect(edited).toMatchObject({
      kind: "saved",
      entry: { fields: { text: "Drošs ceļš mājup" } },
    });
    const { entries } = school.given("sidebarRecentEntries", { journalId }, click);
    expect(entries).toEqual([edited.kind === "saved" ? edited.entry : null]);
    expect(theClass.cells("Vēsture!C2:D")).toEqual([
      ["create", "entry-number-1"],
      ["edit-entry", "entry-number-1"],
    ]);
    const repeated = school.given(
      "sidebarEditEntry",
      { journalId, shown, confirmed: true, fields },
      click,
    );
    expect(repeated.kind).toBe("saved");
  });

  test("gets the line of history that an earlier try could not write, and none for no change", () => {
    const theClass = aClass();
    const { school, journalId, click } = theClass;
    const { shown } = saved(theClass);
    const edit = (text: string) => {
      const { fields } = theClass.entry({ text });
      school.given("sidebarEditEntry", { journalId, shown, confirmed: true, fields }, click);
      return theClass.cells("Vēsture!C2:C");
    };
    expect(edit("Drošs ceļš uz skolu")).toEqual([["create"]]);
    edit("Drošs ceļš mājup");
    theClass.type("Vēsture!A3:E3", [["", "", "", "", ""]]);
    expect(edit("Drošs ceļš mājup")).toEqual([["create"], ["edit-entry"]]);
    expect(edit("Drošs ceļš mājup")).toEqual([["create"], ["edit-entry"]]);
  });

  test("keeps what was typed by hand outside the lists when other fields are corrected", () => {
    const theClass = aClass();
    const { school, journalId, click } = theClass;
    theClass.type("Uzskaite!A2:L2", [
      ["08.09.2020.", "Klases stundas", "Tēma", "", "", "Droša skola", "", "", "", "", "", "ap 20"],
    ]);
    const header = theClass.cells("Uzskaite!A1:R1")[0] ?? [];
    const [entry] = school.given("sidebarRecentEntries", { journalId }, click).entries;
    if (entry === undefined) {
      throw new Error("It is not listed.");
    }
    const fields = { ...entry.fields, category: "CLASS_HOUR" as const, text: "Cita tēma" };
    const edit = { journalId, shown: entry.shown, confirmed: true, fields };
    school.given("sidebarEditEntry", edit, click);
    const row = theClass.cells("Uzskaite!A2:R2")[0] ?? [];
    expect([header[5], header[11], row[2], row[5], row[11]]).toEqual([
      "Tematiskā grupa",
      "Dalībnieki",
      "Cita tēma",
      "Droša skola",
      "ap 20",
    ]);
  });

  test("is not written over when somebody changed it since it was shown", () => {
    const theClass = aClass();
    const { school, journalId, click } = theClass;
    const { shown } = saved(theClass);
    theClass.type("Uzskaite!C2", [["Pielabots ar roku"]]);
    const { fields } = theClass.entry({ text: "Cits" });
    const edit = { journalId, shown, confirmed: true, fields };
    expect(school.refused("sidebarEditEntry", edit, click)).toEqual({ kind: "ENTRY_CHANGED" });
    const withdrawal = { journalId, tab: "log", shown, withdrawn: true } as const;
    expect(school.refused("sidebarWithdrawEntry", withdrawal, click)).toEqual({
      kind: "ENTRY_CHANGED",
    });
    expect(texts(theClass)).toEqual(["Pielabots ar roku"]);
  });

  test("typed by hand is corrected too and then has an id", () => {
    const theClass = aClass();
    const { school, journalId, click } = theClass;
    theClass.type("Uzskaite!A2:C2", [[44082, "", "Ar roku"]]);
    const [entry] = school.given("sidebarRecentEntries", { journalId }, click).entries;
    expect(entry).toMatchObject({
      shown: { id: null, rowNumber: 2 },
      by: "",
      notes: null,
      fields: { category: null, date: "08.09.2020.", text: "Ar roku" },
    });
    if (entry === undefined) {
      throw new Error("It is not listed.");
    }
    const fields = { ...entry.fields, category: "CLASS_ACTIVITY" as const };
    const edited = school.given(
      "sidebarEditEntry",
      { journalId, shown: entry.shown, confirmed: true, fields },
      click,
    );
    expect(edited).toMatchObject({
      kind: "saved",
      entry: { by: "", notes: { codes: ["W_REFLECTION_EMPTY"], counted: true } },
    });
    expect(edited.kind === "saved" && edited.entry.shown.id).toMatch(/^[\w-]{8,}$/);
    const repeated = school.given(
      "sidebarEditEntry",
      { journalId, shown: entry.shown, confirmed: true, fields },
      click,
    );
    expect(repeated).toEqual(edited);
  });

  test("is withdrawn, stays in its row, and is put back", () => {
    const theClass = aClass();
    const { school, journalId, click } = theClass;
    const { shown } = saved(theClass);
    const withdraw = (row: typeof shown, withdrawn: boolean) =>
      school.given("sidebarWithdrawEntry", { journalId, tab: "log", shown: row, withdrawn }, click);
    const after = withdraw(shown, true);
    expect(texts(theClass)).toEqual(["Drošs ceļš uz skolu (withdrawn)"]);
    withdraw(after.shown, false);
    expect(texts(theClass)).toEqual(["Drošs ceļš uz skolu"]);
    expect(theClass.cells("Vēsture!C2:C")).toEqual([
      ["create"],
      ["withdraw-entry"],
      ["restore-entry"],
    ]);
  });
});

test("clicks of several people at once all come to a row", () => {
  const theClass = aClass();
  const { school, click } = theClass;
  const startedAt = school.workspace.clock.now();
  const people = [TEACHER, "vietniece@skola.example", TEACHER];
  people.forEach((user, at) => {
    const entry = theClass.entry({ text: `Ieraksts ${at + 1}` });
    school.given("sidebarLogEntry", entry, { ...click, user, startedAt: startedAt + at * 10 });
  });
  expect(texts(theClass).sort()).toEqual(["Ieraksts 1", "Ieraksts 2", "Ieraksts 3"]);
});
