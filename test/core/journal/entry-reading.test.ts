import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readEntries,
  readEntry,
  type ClassContext,
} from "../../../src/core/journal/entry-reading.ts";
import { pupilNames } from "../../../src/core/journal/pupil-names.ts";
import type { EventAnalysis, LogEntry, PlanItem } from "../../../src/core/journal/typed-entry.ts";
import { defaultYearDates } from "../../../src/core/school/default-year-dates.ts";
import type { Grade } from "../../../src/core/school/grade.ts";
import { completeYearDates } from "../../../src/core/school/year-dates.ts";

function contextOf(grade: Grade): ClassContext {
  const dates = completeYearDates(defaultYearDates({ startYear: 2020 }));
  if (!dates) {
    throw new Error("No dates of 2020");
  }
  return { grade, dates, pupils: pupilNames([{ givenName: "Ādams", surname: "Kļavlapa" }]) };
}

const CONTEXT = contextOf(4);

function classHour(change: Partial<LogEntry> = {}): LogEntry {
  return {
    kind: "log-entry",
    category: "CLASS_HOUR",
    date: "06.11.2020.",
    text: "Drošība internetā",
    whatWorked: "Spēle.",
    difficulties: "",
    partners: "",
    contact: null,
    ...change,
  };
}

function talk(change: Partial<LogEntry> = {}): LogEntry {
  return classHour({
    category: "PARENT_COOPERATION",
    text: "Sekmes",
    whatWorked: "",
    contact: { pupil: "Ādams Kļavlapa", agreement: "" },
    ...change,
  });
}

const PLAN: PlanItem = { kind: "plan-item", date: "06.11.2020.", text: "Drošība internetā" };
const ANALYSIS: EventAnalysis = {
  kind: "analysis",
  date: "06.11.2020.",
  text: "Pārgājiens",
  goal: "Saliedēt.",
  description: "3 km.",
  participation: "18 no 19.",
  conclusions: "Garāka pauze.",
};

describe("an entry as the journal takes it", () => {
  it.each([
    ["", ["W_DATE_MISSING"]],
    ["31.02.2021", ["W_DATE_INVALID"]],
    ["11.2020", ["W_DATE_MONTH_ONLY"]],
  ])("has no half and is not counted without a day: %j", (date, warnings) => {
    expect(readEntry(classHour({ date }), CONTEXT)).toMatchObject({
      half: null,
      warnings,
      counted: false,
    });
    expect(readEntry({ ...PLAN, date }, CONTEXT)).toMatchObject({ half: null, warnings });
  });

  it("is counted in the half of its day", () => {
    expect(readEntry(classHour(), CONTEXT)).toMatchObject({
      half: "H1",
      warnings: [],
      counted: true,
    });
    expect(readEntry(classHour({ date: "04.01.2021." }), CONTEXT)).toMatchObject({
      half: "H2",
      counted: true,
    });
    expect(readEntry(classHour({ date: "03.01.2021." }), CONTEXT)).toMatchObject({
      half: "H1",
      warnings: ["W_WEEKEND"],
      counted: true,
    });
  });

  it("is counted outside the year, on a weekend and in a holiday", () => {
    expect(readEntry(classHour({ date: "26.12.2020." }), CONTEXT)).toMatchObject({
      warnings: ["W_WEEKEND", "W_HOLIDAY"],
      counted: true,
    });
    expect(readEntry(classHour({ date: "01.06.2021." }), CONTEXT)).toMatchObject({
      half: "H2",
      warnings: ["W_OUTSIDE_YEAR"],
      counted: true,
    });
  });

  it("asks of a range about its first day", () => {
    expect(readEntry(classHour({ date: "16.–19.10.2020." }), CONTEXT).warnings).toEqual([
      "W_DATE_RANGE",
    ]);
    expect(readEntry(classHour({ date: "17.–19.10.2020." }), CONTEXT).warnings).toEqual([
      "W_DATE_RANGE",
      "W_WEEKEND",
    ]);
  });

  it("is never counted as a plan row or an analysis", () => {
    expect(readEntry(PLAN, CONTEXT)).toMatchObject({ half: "H1", warnings: [], counted: false });
    expect(readEntry(ANALYSIS, CONTEXT)).toMatchObject({
      half: "H1",
      warnings: [],
      counted: false,
    });
  });

  it("keeps the date as typed beside the date read", () => {
    const reading = readEntry(classHour({ date: "6.11." }), CONTEXT);
    expect(reading.entry.date).toBe("6.11.");
    expect(reading.date.iso).toBe("2020-11-06");
  });

  it("carries a code once, whichever texts earned it", () => {
    const { warnings, entry } = readEntry(
      classHour({ text: "=1", whatWorked: "=2", difficulties: "\u0000000000-00000" }),
      CONTEXT,
    );
    expect([...warnings].sort()).toEqual([
      "W_CONTROL_CHARS",
      "W_FORMULA_PREFIX",
      "W_PERSONAL_CODE",
    ]);
    expect(entry.difficulties).toBe("[personas kods dzēsts]");
  });

  it("looks at the agreement with parents and the conclusions of an analysis as at any text", () => {
    expect(
      readEntry(talk({ contact: { pupil: "", agreement: "{{x}}" } }), CONTEXT).warnings,
    ).toEqual(["W_PLACEHOLDER"]);
    expect(readEntry({ ...ANALYSIS, conclusions: "<b>" }, CONTEXT).warnings).toEqual(["W_HTML"]);
  });

  it("looks at the long answers of an analysis for length and personal codes only", () => {
    const long = "a".repeat(2001);
    expect(readEntry({ ...ANALYSIS, goal: "=1 {{x}} <b>" }, CONTEXT).warnings).toEqual([]);
    expect(readEntry({ ...ANALYSIS, participation: long }, CONTEXT).warnings).toEqual([
      "W_TOO_LONG",
    ]);
    const coded = readEntry({ ...ANALYSIS, description: "000000-00000" }, CONTEXT);
    expect(coded.warnings).toEqual(["W_PERSONAL_CODE"]);
    expect(coded.entry.description).toBe("[personas kods dzēsts]");
  });

  it("composes names", () => {
    const typed = talk({ contact: { pupil: "Ēvalds Zīle".normalize("NFD"), agreement: "" } });
    const { warnings, entry } = readEntry(typed, CONTEXT);
    expect(warnings).toEqual(["W_NFD"]);
    expect(entry.contact?.pupil).toBe("Ēvalds Zīle");
    expect(
      readEntry(classHour({ partners: "psiholoģe".normalize("NFD") }), CONTEXT).warnings,
    ).toEqual(["W_NFD"]);
  });

  it("warns of a pupil's name where the report prints it, in any case", () => {
    for (const change of [
      { text: "Saruna ar Ādamu Kļavlapu" },
      { whatWorked: "Kļavlapas Ādama darbs" },
      { difficulties: "Ādams Kļavlapa" },
    ]) {
      expect(readEntry(classHour(change), CONTEXT).warnings).toEqual(["W_PUPIL_NAME_IN_REPORT"]);
    }
  });

  it("does not mind a pupil's name in the pupil's own talk, a plan row or an analysis", () => {
    const contact = { pupil: "Ādams Kļavlapa", agreement: "Ādams Kļavlapa lasa katru dienu." };
    expect(readEntry(talk({ contact }), CONTEXT).warnings).toEqual([]);
    expect(readEntry({ ...PLAN, text: "Ādams Kļavlapa" }, CONTEXT).warnings).toEqual([]);
    expect(readEntry({ ...ANALYSIS, conclusions: "Ādams Kļavlapa" }, CONTEXT).warnings).toEqual([]);
  });

  it("misses a reflection in categories 1–3 only, and only when both answers are blank", () => {
    const unreflected = { whatWorked: " ", difficulties: "" };
    for (const category of ["CLASS_HOUR", "CLASS_ACTIVITY", "SCHOOL_EVENT"] as const) {
      expect(readEntry(classHour({ category, ...unreflected }), CONTEXT).warnings).toEqual([
        "W_REFLECTION_EMPTY",
      ]);
      expect(
        readEntry(classHour({ category, whatWorked: "", difficulties: "Maz." }), CONTEXT).warnings,
      ).toEqual([]);
    }
    for (const category of [
      "RESEARCH_INDIVIDUAL",
      "PARENT_COOPERATION",
      "SUPPORT_STAFF",
    ] as const) {
      expect(readEntry(classHour({ category, ...unreflected }), CONTEXT).warnings).toEqual([]);
    }
  });

  it.each(["goal", "description", "participation", "conclusions"] as const)(
    "is an unfinished analysis without %s",
    (field) => {
      expect(readEntry({ ...ANALYSIS, [field]: " \n" }, CONTEXT).warnings).toEqual([
        "W_ANALYSIS_INCOMPLETE",
      ]);
    },
  );

  it("reminds of grade 12 pupils' age in a contact about one of them", () => {
    const meeting = talk({ contact: { pupil: " ", agreement: "" } });
    expect(readEntry(talk(), contextOf(12)).warnings).toEqual(["W_ADULT_PUPIL"]);
    expect(readEntry(meeting, contextOf(12)).warnings).toEqual([]);
    expect(readEntry(talk(), contextOf(11)).warnings).toEqual([]);
  });
});

describe("entries of a class in their order", () => {
  const counted = (...entries: LogEntry[]) =>
    readEntries(entries, CONTEXT).map((reading) => reading.counted);

  it("do not count the later of two alike, however spaced and dated", () => {
    const readings = readEntries(
      [classHour(), classHour({ date: "6.11.2020", text: " Drošība \u00A0internetā\n" })],
      CONTEXT,
    );
    expect(readings.map(({ warnings }) => warnings)).toEqual([[], ["W_DUPLICATE"]]);
    expect(readings.map((reading) => reading.counted)).toEqual([true, false]);
  });

  it("count what differs in category, day or text", () => {
    expect(
      counted(
        classHour(),
        classHour({ category: "CLASS_ACTIVITY" }),
        classHour({ date: "09.11.2020." }),
        classHour({ text: "Drošība uz ielas" }),
      ),
    ).toEqual([true, true, true, true]);
  });

  it("count talks about two pupils, but not one talk twice", () => {
    const other = talk({ contact: { pupil: "Rūta Zīle", agreement: "" } });
    expect(counted(talk(), other, talk())).toEqual([true, true, false]);
  });

  it("have no duplicates among plan rows, analyses and undated entries", () => {
    const undated = classHour({ date: "" });
    const readings = readEntries([PLAN, PLAN, ANALYSIS, ANALYSIS, undated, undated], CONTEXT);
    expect(readings.flatMap(({ warnings }) => warnings)).toEqual([
      "W_DATE_MISSING",
      "W_DATE_MISSING",
    ]);
  });

  it("read any texts and dates without throwing, the stored entry as itself", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, text, (date, first, second) => {
        const typed = talk({
          date,
          text: first,
          difficulties: second,
          contact: { pupil: first, agreement: second },
        });
        const { entry, warnings } = readEntry(typed, CONTEXT);
        expect(readEntry(entry, CONTEXT).entry).toEqual(entry);
        expect(new Set(warnings).size).toBe(warnings.length);
      }),
    );
  });
});
