import { describe, expect, test } from "vitest";
import {
  NOON,
  STRANGER,
  ScriptUnderTest,
  TEACHER,
  failureOf,
  refusalOf,
  resultOf,
} from "../script-under-test.ts";

const HOURLY = "ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create()";

describe("an add-on's triggers are refused", () => {
  test.each([
    [
      "ScriptApp.newTrigger('x').timeBased().everyMinutes(30).create()",
      "An add-on's time-driven trigger cannot run more than once an hour.",
    ],
    ["ScriptApp.newTrigger('x').timeBased().create()", "The trigger has no schedule."],
    [
      "ScriptApp.newTrigger('x').forDocument('another').onOpen().create()",
      "Add-ons can only create triggers for the file in which they are used.",
    ],
    [
      `${HOURLY}; ${HOURLY}`,
      "This add-on has created too many time-based triggers in this document for this Google user account.",
    ],
    ["ScriptApp.newTrigger('x').forForm('f')", "not emulated: TriggerBuilder.forForm"],
    [
      "ScriptApp.deleteTrigger('x')",
      "The parameters (String) don't match the method signature for ScriptApp.deleteTrigger.",
    ],
  ])("%s", (call, message) => {
    expect(refusalOf(`${call};`)).toBe(`Exception: ${message}`);
  });

  test("past 20 of one person", () => {
    const script = new ScriptUnderTest(`function run() { ${HOURLY}; }`);
    for (let i = 0; i < 20; i += 1) {
      script.environment.core.addTrigger({
        function: "x",
        type: "CLOCK",
        user: TEACHER,
        container: `another-${i}`,
        schedule: { kind: "every", milliseconds: 3_600_000 },
        createdAt: NOON,
      });
    }
    expect(failureOf(script.run())).toBe(
      "Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  });
});

describe("triggers", () => {
  const script = new ScriptUnderTest(`
    function make() {
      ${HOURLY};
      ScriptApp.newTrigger('opened').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onOpen().create();
    }
    const all = () => ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType())]);
    const here = () => ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).length;
    function drop() { ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers().find((t) => t.getEventType() === ScriptApp.EventType.CLOCK)); }
    function hourly(e) { return [String(e.authMode), SpreadsheetApp.getActiveSpreadsheet().getId()]; }
    function shows() { SpreadsheetApp.getUi(); }
  `);
  const inSheet = { container: "the-spreadsheet", via: "menu" } as const;

  test("are kept per person and per file, and deleted one by one", () => {
    script.share("the-spreadsheet", STRANGER, "writer");
    script.run({ ...inSheet, function: "make" });
    expect(resultOf(script.run({ ...inSheet, function: "all" }))).toEqual([
      ["hourly", "CLOCK"],
      ["opened", "ON_OPEN"],
    ]);
    expect(resultOf(script.run({ ...inSheet, function: "here" }))).toBe(2);
    expect(resultOf(script.run({ ...inSheet, function: "all", user: STRANGER }))).toEqual([]);
    script.run({ ...inSheet, function: "drop" });
    expect(resultOf(script.run({ ...inSheet, function: "all" }))).toEqual([["opened", "ON_OPEN"]]);
    expect(script.environment.core.triggers(null)).toMatchObject([
      {
        function: "opened",
        type: "ON_OPEN",
        user: TEACHER,
        container: "the-spreadsheet",
        schedule: null,
      },
    ]);
  });

  test("call with full authorization and the open file, and can show nothing", () => {
    const fired = { ...inSheet, via: "trigger" } as const;
    expect(resultOf(script.run({ ...fired, function: "hourly" }))).toEqual([
      "FULL",
      "the-spreadsheet",
    ]);
    expect(failureOf(script.run({ ...fired, function: "shows" }))).toBe(
      "Exception: Cannot call SpreadsheetApp.getUi() from this context.",
    );
  });
});
