// A contact with parents (annex 7): about one pupil or a meeting of the whole class, and whom nobody has talked with yet.
import { describe, expect, test } from "vitest";
import type { ContactFields } from "../../src/contract/parents.ts";
import { aRoster } from "../support/a-roster.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import { ClassUnderTest } from "../support/a-class.ts";

const opened = aSchoolWithAYear(aRoster("4.b Gatis Ķiršpurvs V"));

/** With three pupils in the class list. */
function aClass(): ClassUnderTest {
  const theClass = new ClassUnderTest(opened.again());
  theClass.type("Skolēni!A2:C4", [
    [1, "Ādams", "Kļavlapa"],
    [2, "Rūta", "Pasaciņa"],
    [3, "Elza", "Vējzaķe"],
  ]);
  return theClass;
}

function recorded(theClass: ClassUnderTest, fields: Partial<ContactFields> = {}) {
  const answer = theClass.school.given(
    "sidebarRecordContact",
    theClass.contact(fields, { confirmed: true }),
    theClass.click,
  );
  if (answer.kind !== "saved") {
    throw new Error("It was not saved.");
  }
  return answer;
}

const MEETING: Partial<ContactFields> = {
  kind: "PARENT_MEETING",
  date: "10.09.2020.",
  pupil: "",
  guardian: null,
  topic: null,
  discussed: "Dienas režīms, e-klase",
  agreement: "",
  attendees: 2,
  families: 3,
  absent: [2],
};

describe("a contact", () => {
  test("is saved at once with one read and one write, the pupil by name", () => {
    const theClass = aClass();
    const { school, click } = theClass;
    const requests = school.counted(() => {
      const contact = theClass.contact({ pupil: "4.b/02" });
      expect(school.given("sidebarRecordContact", contact, click)).toMatchObject({
        kind: "saved",
        entry: { fields: { pupil: "Rūta Pasaciņa", recorded: true } },
        coverage: { talked: 1, total: 3 },
      });
    });
    expect(requests).toEqual({
      "sheets.spreadsheets.values.batchGetByDataFilter": 1,
      "sheets.spreadsheets.batchUpdate": 1,
    });
    const { entries, total } = school.given(
      "sidebarParents",
      { journalId: theClass.journalId },
      click,
    );
    expect([entries.length, total]).toEqual([1, 1]);
    expect(theClass.cells("Sadarbība ar vecākiem!A2:C2")).toEqual([
      [1, "15.09.2020.", "Rūta Pasaciņa"],
    ]);
  });

  test("loses a personal code and is saved by the second press", () => {
    const theClass = aClass();
    const contact = theClass.contact({ agreement: "personas kods 000000-00000" });
    const { school, click } = theClass;
    expect(school.given("sidebarRecordContact", contact, click)).toMatchObject({
      kind: "look",
      look: { notes: { codes: ["W_PERSONAL_CODE"] } },
    });
    const saved = school.given("sidebarRecordContact", { ...contact, confirmed: true }, click);
    expect(saved).toMatchObject({
      entry: { fields: { agreement: "personas kods [personas kods dzēsts]" } },
    });
  });

  test("is corrected, withdrawn and put back, and the talks follow", () => {
    const theClass = aClass();
    const { school, journalId, click } = theClass;
    const { entry } = recorded(theClass);
    const edited = school.given(
      "sidebarEditContact",
      {
        journalId,
        shown: entry.shown,
        confirmed: true,
        fields: { ...entry.fields, kind: "CONVERSATION" },
      },
      click,
    );
    expect(edited).toMatchObject({ kind: "saved", coverage: { talked: 0 } });
    if (edited.kind !== "saved") {
      throw new Error("It was not saved.");
    }
    const { shown } = edited.entry;
    school.given(
      "sidebarWithdrawEntry",
      { journalId, tab: "contacts", shown, withdrawn: true },
      click,
    );
    const { coverage, entries } = school.given("sidebarParents", { journalId }, click);
    expect(coverage.pupils.map(({ state }) => state)).toEqual(["none", "none", "none"]);
    expect(entries.map(({ withdrawn, notes }) => [withdrawn, notes])).toEqual([[true, null]]);
  });

  test("typed by hand keeps its own words outside the lists when other fields are corrected", () => {
    const theClass = aClass();
    const { school, journalId, click } = theClass;
    const { entry } = recorded(theClass);
    const channel =
      theClass.cells("Sadarbība ar vecākiem!A2:T2")[0]?.indexOf("individuāla saruna (klātienē)") ??
      -1;
    const cell = `Sadarbība ar vecākiem!${String.fromCharCode(65 + channel)}2`;
    theClass.type(cell, [["WhatsApp"]]);
    const [shown] = school.given("sidebarParents", { journalId }, click).entries;
    expect(shown?.fields.channel).toBeNull();
    const edit = {
      journalId,
      shown: shown?.shown ?? entry.shown,
      confirmed: true,
      fields: { ...entry.fields, channel: null, agreement: "Konsultācijas trešdienās" },
    };
    expect(school.given("sidebarEditContact", edit, click)).toMatchObject({
      entry: { fields: { agreement: "Konsultācijas trešdienās" } },
    });
    expect(theClass.cells(cell)).toEqual([["WhatsApp"]]);
  });
});

describe("a meeting", () => {
  test("is one row with counts, and the families that did not come are to be talked with", () => {
    const theClass = aClass();
    const { coverage, entry } = recorded(theClass, MEETING);
    expect(entry.fields).toMatchObject({ attendees: 2, families: 3, absent: [2], pupil: "" });
    expect(coverage).toMatchObject({ meetings: 1, talked: 0 });
    expect(coverage.pupils.map(({ name, state, missed }) => [name, state, missed])).toEqual([
      ["Ādams Kļavlapa", "none", null],
      ["Rūta Pasaciņa", "none", "2020-09-10"],
      ["Elza Vējzaķe", "none", null],
    ]);
  });

  test("that a family missed is made up for by a talk afterwards, not by a message without an answer", () => {
    const theClass = aClass();
    recorded(theClass, MEETING);
    const tried = recorded(theClass, { kind: "INFORMATION", discussed: "Mēģināju, atbildes nav" });
    expect(tried.coverage.pupils[1]).toMatchObject({
      state: "tried",
      last: "2020-09-15",
      missed: "2020-09-10",
    });
    const talked = recorded(theClass, { date: "21.09.2020." });
    expect(talked.coverage.pupils[1]).toMatchObject({ state: "talked", missed: null });
    expect(talked.coverage.talked).toBe(1);
  });
});

test("talks written down at the same moment all stand", () => {
  const theClass = aClass();
  const { school, click, journalId } = theClass;
  const startedAt = school.workspace.clock.now();
  ["1", "2", "3"].forEach((pupil) => {
    school.given("sidebarRecordContact", theClass.contact({ pupil }), { ...click, startedAt });
  });
  const { coverage } = school.given("sidebarParents", { journalId }, click);
  expect(coverage.pupils.map(({ state }) => state)).toEqual(["talked", "talked", "talked"]);
});
