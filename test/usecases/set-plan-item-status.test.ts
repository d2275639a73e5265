// What becomes of a planned hour or event: done, moved, cancelled. What a person wrote in the document wins over what we would write.
import { describe, expect, test } from "vitest";
import { planItems } from "../../src/usecases/plan-items.ts";
import { readPlan } from "../../src/usecases/read-plan.ts";
import { setPlanItemStatus } from "../../src/usecases/set-plan-item-status.ts";
import type { NewStatus } from "../../src/usecases/set-plan-item-status.ts";
import { aPlan } from "../support/a-plan.ts";
import type { PlanUnderTest } from "../support/a-plan.ts";

const ENTRY = "entry-in-the-log";

function planned(
  date = "08.09.2020.",
  topic = "Drošība",
  kind: "CLASS_HOUR" | "EVENT" = "CLASS_HOUR",
) {
  const school = aPlan();
  const items = [{ id: "item-0001", date, topic, kind, themeGroup: null, form: null }];
  expect(planItems(school.tools, { ...school.files, items })).toMatchObject({ ok: true });
  return school;
}

function shownIn({ tools, files }: PlanUnderTest) {
  const answer = readPlan(tools, files);
  const shown = answer.ok ? answer.value.plan.items[0]?.shown : undefined;
  if (shown === undefined) {
    throw new Error("Nothing is planned.");
  }
  return shown;
}

function set(school: PlanUnderTest, to: NewStatus, shown = shownIn(school)) {
  return setPlanItemStatus(school.tools, { ...school.files, shown, id: "fresh-id-1", to });
}

describe("a change of status is refused", () => {
  test("for a row that somebody changed since it was shown", () => {
    const school = planned();
    const shown = shownIn(school);
    set(school, { status: "CANCELLED" });
    expect(set(school, { status: "PLANNED" }, shown)).toEqual({
      ok: false,
      problem: { kind: "ENTRY_CHANGED" },
    });
  });

  test("for a row that is no longer there", () => {
    const school = planned();
    expect(
      set(school, { status: "CANCELLED" }, { id: "another-id", rowNumber: 9, stamp: "x" }),
    ).toEqual({ ok: false, problem: { kind: "NO_SUCH_ENTRY" } });
  });
});

describe("an item that is done", () => {
  test("gives the log its beginning and is linked with the entry it becomes", () => {
    const school = planned("10.11.2020.", "=Lāčplēša diena pie pieminekļa", "EVENT");
    expect(set(school, { status: "DONE", entry: ENTRY })).toMatchObject({
      ok: true,
      value: {
        printed: null,
        draft: {
          category: "SCHOOL_EVENT",
          date: "10.11.2020.",
          text: "=Lāčplēša diena pie pieminekļa",
          event: "=Lāčplēša diena",
        },
        // The entry is not saved yet: the link leads nowhere so far.
        plan: { items: [{ status: "DONE", entry: "" }] },
      },
    });
    expect(school.record().plan[0]?.row).toMatchObject({ status: "DONE", entry: ENTRY });
  });

  test.each([
    ["CLASS_HOUR", "Mātes diena", "CLASS_HOUR", ""],
    ["EVENT", "Ekskursija", "CLASS_ACTIVITY", ""],
    ["EVENT", "Mātes diena", "SCHOOL_EVENT", "Mātes diena"],
  ] as const)("of kind %s, %s, is logged as %s", (kind, topic, category, event) => {
    const school = planned("09.2020", topic, kind);
    expect(set(school, { status: "DONE", entry: null })).toMatchObject({
      value: { draft: { category, event, date: "" } },
    });
  });

  test("may be told of while the plan is accepted and closed", () => {
    const school = planned();
    school.says({
      appProperties: { status: "ACCEPTED" },
      contentRestrictions: [{ readOnly: true }],
    });
    expect(set(school, { status: "DONE", entry: null })).toMatchObject({ ok: true });
  });
});

describe("an item that is moved", () => {
  test("has its new day in the document and in the journal, which keeps the old one in its notes", () => {
    const school = planned();
    expect(set(school, { status: "MOVED", date: "15.9.2020" })).toMatchObject({
      value: { printed: "written", plan: { items: [{ inDocument: { kind: "same" } }] } },
    });
    expect(school.lines()).toEqual(["15.09.2020. | Drošība"]);
    expect(school.record().plan[0]?.row).toMatchObject({
      status: "MOVED",
      date: "15.9.2020",
      notes: "Pārcelts no 08.09.2020.",
    });
  });

  test("leaves the date that a person wrote there", () => {
    const school = planned();
    school.type(1, "ap ", "");
    expect(set(school, { status: "MOVED", date: "15.9.2020" })).toMatchObject({
      value: { printed: "by-hand" },
    });
    expect(school.lines()).toEqual(["ap 08.09.2020. | Drošība"]);
    expect(school.record().plan[0]?.row.date).toBe("15.9.2020");
  });

  test("is moved in the journal alone when the plan is closed or the line is gone", () => {
    const closed = planned();
    closed.says({ appProperties: { status: "SUBMITTED" } });
    expect(set(closed, { status: "MOVED", date: "15.9.2020" })).toMatchObject({
      value: { printed: "locked" },
    });
    const gone = planned();
    gone.write([
      {
        deleteTableRow: {
          tableCellLocation: {
            tableStartLocation: { index: gone.table().startIndex },
            rowIndex: 1,
            columnIndex: 0,
          },
        },
      },
    ]);
    expect(set(gone, { status: "MOVED", date: "15.9.2020" })).toMatchObject({
      value: { printed: "missing" },
    });
  });

  test("is moved once, though the journal failed after the document was written", () => {
    const school = planned();
    const shown = shownIn(school);
    school.workspace.faults.arm({
      operation: "sheets.spreadsheets.values.batchUpdateByDataFilter",
      effect: { kind: "status", code: 403 },
      times: 50,
    });
    expect(() => set(school, { status: "MOVED", date: "15.9.2020" }, shown)).toThrow();
    school.workspace.faults.clear();
    expect(set(school, { status: "MOVED", date: "15.9.2020" }, shown)).toMatchObject({
      value: { printed: "written" },
    });
    expect(school.lines()).toEqual(["15.09.2020. | Drošība"]);
  });
});

test("a row typed by hand into the journal gets an id of its own", () => {
  const school = aPlan();
  const { journal } = school.tools;
  journal.append(
    school.files.journalId,
    [{ tab: "plan", cells: { date: "08.09.2020.", topic: "Ar roku" } }],
    journal.read(school.files.journalId),
  );
  expect(set(school, { status: "CANCELLED" })).toMatchObject({ ok: true });
  expect(school.record().plan[0]?.row).toMatchObject({ id: "fresh-id-1", status: "CANCELLED" });
});
