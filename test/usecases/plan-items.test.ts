// Planning class hours and events. "… klases audzinātājs plāno pēc saviem ieskatiem, veicot ierakstu klases audzināšanas tematiskajā darba
// plānā" (point V): the lines stand in the printed table in date order, what else is known of them in the journal.
import { describe, expect, test } from "vitest";
import { planItems } from "../../src/usecases/plan-items.ts";
import type { PlanTools } from "../../src/usecases/plan/open-plan.ts";
import type { NewPlanItem } from "../../src/usecases/plan-items.ts";
import { aPlan, TEACHER } from "../support/a-plan.ts";
import type { PlanUnderTest } from "../support/a-plan.ts";

function item(
  id: string,
  date: string,
  topic: string,
  more: Partial<NewPlanItem> = {},
): NewPlanItem {
  return {
    id: `item-${id.padStart(4, "0")}`,
    date,
    topic,
    kind: "CLASS_HOUR",
    themeGroup: null,
    form: null,
    ...more,
  };
}

function plan({ tools, files }: PlanUnderTest, ...items: NewPlanItem[]) {
  const answer = planItems(tools, { ...files, items });
  if (!answer.ok) {
    throw new Error(JSON.stringify(answer.problem));
  }
  return answer.value;
}

function refusedWith({ tools, files }: PlanUnderTest) {
  const answer = planItems(tools, { ...files, items: [item("1", "08.09.2020.", "Drošība")] });
  return answer.ok ? null : answer.problem;
}

describe("planning is refused", () => {
  test.each(["SUBMITTED", "ACCEPTED"] as const)("while the plan is %s", (status) => {
    const school = aPlan();
    school.says({ appProperties: { status } });
    expect(refusedWith(school)).toEqual({ kind: "PLAN_LOCKED", status });
    expect(school.record().plan).toEqual([]);
  });

  test("while somebody has closed the document to editing", () => {
    const school = aPlan();
    school.says({ contentRestrictions: [{ readOnly: true }] });
    expect(refusedWith(school)).toEqual({ kind: "PLAN_LOCKED", status: "DRAFT" });
  });

  test("in a file that is no plan of this journal", () => {
    const school = aPlan();
    school.says({ appProperties: { journal: "another" } });
    expect(refusedWith(school)).toEqual({ kind: "NOT_A_PLAN" });
  });

  test("when the printed table was taken out, and nothing is written anywhere", () => {
    const school = aPlan();
    const { startIndex, columns, rows } = school.table();
    const end = (rows[rows.length - 1]?.endIndex ?? 0) + 1;
    expect(columns).toBe(2);
    school.write([{ deleteContentRange: { range: { startIndex: startIndex, endIndex: end } } }]);
    expect(refusedWith(school)).toEqual({ kind: "PLAN_TABLE_MISSING" });
    expect(school.record().plan).toEqual([]);
  });

  test("for a text that no cell holds", () => {
    const { tools, files } = aPlan();
    const answer = planItems(tools, { ...files, items: [item("1", "", "a".repeat(50_001))] });
    expect(answer).toEqual({
      ok: false,
      problem: { kind: "TEXT_TOO_LONG", characters: 50_001, most: 50_000 },
    });
  });
});

describe("the printed table", () => {
  test("takes lines into date order: months at their end, without a date last", () => {
    const school = aPlan();
    plan(school, item("1", "20.10.2020.", "Oktobris"), item("2", "8.9.2020", "Septembris"));
    plan(
      school,
      item("3", "", "Kādreiz"),
      item("4", "09.2020", "Septembrī"),
      item("5", "2021-02-14", "Februāris"),
      item("6", "1.9.", "Zinību diena"),
    );
    expect(school.lines()).toEqual([
      "01.09.2020. | Zinību diena",
      "08.09.2020. | Septembris",
      "09.2020 | Septembrī",
      "20.10.2020. | Oktobris",
      "14.02.2021. | Februāris",
      " | Kādreiz",
    ]);
  });

  test("uses the form's empty rows up and then grows", () => {
    const school = aPlan();
    const days = Array.from({ length: 10 }, (_, at) =>
      item(String(at), `${at + 1}.10.2020.`, `Temats ${at}`),
    );
    plan(school, ...days.slice(0, 6));
    expect(school.table().rows).toHaveLength(8);
    plan(school, ...days.slice(6));
    expect(school.table().rows).toHaveLength(10);
    expect(school.lines()).toEqual(
      days.map((_, at) => `${String(at + 1).padStart(2, "0")}.10.2020. | Temats ${at}`),
    );
  });

  test("keeps every line of a person where it stands, letter by letter", () => {
    const school = aPlan();
    school.type(1, "Oktobris", "");
    school.type(2, "pēc brīvdienām", "=SUM(A1) {{klase}} <b>ar roku</b>");
    school.type(3, "12.10.", "Ekskursija uz Cēsīm");
    plan(school, item("1", "09.09.2020.", "Agrāk"), item("2", "13.10.2020.", "Vēlāk"));
    expect(school.lines()).toEqual([
      "09.09.2020. | Agrāk",
      "Oktobris | ",
      "pēc brīvdienām | =SUM(A1) {{klase}} <b>ar roku</b>",
      "12.10. | Ekskursija uz Cēsīm",
      "13.10.2020. | Vēlāk",
    ]);
  });

  test("gives a line the words as they were typed, whatever they look like", () => {
    const school = aPlan();
    const topic = '=HYPERLINK("x") <script>1</script> {{klase}} 🎉\notrā rinda';
    plan(school, item("1", "9.–10.10.2020.", topic), item("2", "31.02.2021.", "\u0000 \uE000x"));
    expect(school.lines()).toEqual([`9.–10.10.2020. | ${topic}`, "31.02.2021. |  x"]);
    expect(school.record().plan.map(({ row }) => row.topic)).toEqual([topic, " \uE000x"]);
  });
});

describe("an item", () => {
  test("stands in the journal with what the printed table has no column for", () => {
    const school = aPlan();
    const { plan: view, saved } = plan(
      school,
      item("1", "12.09.2020.", "Mārtiņdienas tirgus", {
        kind: "EVENT",
        themeGroup: "STATE",
        form: "SCHOOL_EVENTS",
      }),
    );
    expect(saved).toEqual(["item-0001"]);
    expect(school.record().plan.map(({ row }) => row)).toMatchObject([
      {
        id: "item-0001",
        by: TEACHER,
        at: "2020-09-04T09:00:00.000Z",
        date: "12.09.2020.",
        topic: "Mārtiņdienas tirgus",
        kind: "EVENT",
        themeGroup: "STATE",
        form: "SCHOOL_EVENTS",
        status: "PLANNED",
      },
    ]);
    expect(view.groups).toEqual(["STATE"]);
    expect(view.items[0]).toMatchObject({
      half: 1,
      inDocument: { kind: "same" },
      notes: { codes: ["W_WEEKEND"], counted: null, date: { iso: "2020-09-12" } },
    });
  });

  test("is told from others that were saved with it", () => {
    const { plan: view } = plan(aPlan(), item("1", "", "Viens"), item("2", "", "Otrs"));
    expect(view.items.map(({ shown: { id, rowNumber } }) => [id, rowNumber])).toEqual([
      ["item-0001", 2],
      ["item-0002", 3],
    ]);
  });

  test("is there once however often it is sent", () => {
    const school = aPlan();
    plan(school, item("1", "08.09.2020.", "Drošība"));
    plan(school, item("1", "08.09.2020.", "Drošība"), item("2", "09.09.2020.", "Veselība"));
    expect(school.lines()).toEqual(["08.09.2020. | Drošība", "09.09.2020. | Veselība"]);
    expect(school.record().plan).toHaveLength(2);
  });

  test("takes a line that a person typed with the same words for its own", () => {
    const school = aPlan();
    school.type(1, "08.09.2020.", "Drošība ");
    const { plan: view } = plan(school, item("1", "8.9.2020", "Drošība"));
    expect(school.lines()).toEqual(["08.09.2020. | Drošība "]);
    expect(view.handTyped).toEqual([]);
  });
});

describe("what breaks on the way", () => {
  test("between journal and document loses nothing: the same sent again completes it", () => {
    const school = aPlan();
    school.workspace.faults.arm({
      operation: "docs.documents.batchUpdate",
      effect: { kind: "status", code: 503 },
      times: 4,
    });
    const items = [item("1", "08.09.2020.", "Drošība", { themeGroup: "SAFETY" })];
    expect(planItems(school.tools, { ...school.files, items })).toEqual({
      ok: false,
      problem: { kind: "BUSY" },
    });
    expect(school.record().plan[0]?.row.themeGroup).toBe("SAFETY");
    expect(school.lines()).toEqual([]);
    plan(school, ...items);
    expect(school.lines()).toEqual(["08.09.2020. | Drošība"]);
    expect(school.record().plan).toHaveLength(1);
  });

  test("between journal and document keeps the newer words when they are sent instead", () => {
    const school = aPlan();
    school.workspace.faults.arm({
      operation: "docs.documents.batchUpdate",
      effect: { kind: "status", code: 503 },
      times: 4,
    });
    const older = item("1", "08.09.2020.", "Drošība", { themeGroup: "SAFETY" });
    expect(planItems(school.tools, { ...school.files, items: [older] }).ok).toBe(false);
    const { plan: view } = plan(
      school,
      { ...older, date: "12.09.2020.", topic: "Drošība mežā" },
      item("2", "15.09.2020.", "Veselība"),
    );
    const words = ["12.09.2020. | Drošība mežā", "15.09.2020. | Veselība"];
    expect(school.lines()).toEqual(words);
    expect(school.record().plan.map(({ row }) => `${row.date} | ${row.topic}`)).toEqual(words);
    expect(school.record().plan[0]?.row).toMatchObject({ themeGroup: "SAFETY", by: TEACHER });
    expect(view.items.map(({ topic, inDocument: { kind } }) => [topic, kind])).toEqual([
      ["Drošība mežā", "same"],
      ["Veselība", "same"],
    ]);
  });

  test("after the document was written doubles nothing", () => {
    const school = aPlan();
    school.workspace.faults.arm({
      operation: "docs.documents.batchUpdate",
      effect: { kind: "loseAnswer" },
    });
    plan(school, item("1", "08.09.2020.", "Drošība"));
    expect(school.lines()).toEqual(["08.09.2020. | Drošība"]);
  });

  test("because a person types at the same moment is tried again with what now stands", () => {
    const school = aPlan();
    const journal = {
      ...school.tools.journal,
      append: (...given: Parameters<PlanTools["journal"]["append"]>) => {
        school.tools.journal.append(...given);
        school.type(1, "01.09.2020.", "Ar roku");
      },
    };
    const answer = planItems(
      { ...school.tools, journal },
      {
        ...school.files,
        items: [item("1", "08.09.2020.", "Drošība")],
      },
    );
    expect(answer.ok).toBe(true);
    expect(school.lines()).toEqual(["01.09.2020. | Ar roku", "08.09.2020. | Drošība"]);
  });
});

test("planning takes three requests to read, together, and two to write", () => {
  const school = aPlan();
  const before = school.workspace.counters.requests;
  plan(school, item("1", "08.09.2020.", "Drošība"), item("2", "09.09.2020.", "Veselība"));
  expect(school.workspace.counters.requests - before).toBe(5);
});
