// What a person reads when something is in the way: a whole sentence in both languages that names the place and the value.
import { describe, expect, it } from "vitest";
import type { Problem, TemplateFault } from "../../src/core/problem.ts";
import type { RosterFault } from "../../src/core/school/roster-fault.ts";
import { classSentences } from "../../src/wording/class-sentences.ts";
import { deputySentences } from "../../src/wording/deputy-sentences.ts";
import { EN_DEPUTY_PROBLEMS } from "../../src/wording/en/deputy/problems.ts";
import { LV_CLASS_PROBLEMS } from "../../src/wording/lv/class/problems.ts";
import { sentencesOf } from "../../src/wording/sentences.ts";

const place = { row: 7, column: "class" } as const;
const value = "13.ž";
const rosterFaults: Readonly<Record<RosterFault["kind"], RosterFault>> = {
  MISSING_COLUMN: { kind: "MISSING_COLUMN", ...place },
  DUPLICATE_COLUMN: { kind: "DUPLICATE_COLUMN", ...place, value },
  IMPOSSIBLE_CLASS: { kind: "IMPOSSIBLE_CLASS", ...place, value, because: "NO_SUCH_GRADE" },
  DUPLICATE_CLASS: { kind: "DUPLICATE_CLASS", ...place, value, firstRow: 3 },
  MISSING_TEACHER: { kind: "MISSING_TEACHER", ...place, column: "teacher" },
  BRACES_IN_NAME: { kind: "BRACES_IN_NAME", ...place, value },
  UNKNOWN_GENDER: { kind: "UNKNOWN_GENDER", ...place, value },
  MISSING_EMAIL: { kind: "MISSING_EMAIL", ...place },
  BAD_EMAIL: { kind: "BAD_EMAIL", ...place, value },
  BAD_PUPIL_COUNT: { kind: "BAD_PUPIL_COUNT", ...place, value },
  BROKEN_ENCODING: { kind: "BROKEN_ENCODING", row: 7, columnNumber: 2, value },
  NO_CLASSES: { kind: "NO_CLASSES", row: 1 },
};
const form = "half-year-report";
const templateFaults: Readonly<Record<TemplateFault["kind"], TemplateFault>> = {
  TEMPLATE_MISSING: { kind: "TEMPLATE_MISSING", form },
  PLACEHOLDER_MISSING: { kind: "PLACEHOLDER_MISSING", form, placeholder: "klase" },
  PLACEHOLDER_UNKNOWN: { kind: "PLACEHOLDER_UNKNOWN", form, placeholder: "klaase" },
  TEXT_IN_DRAWING: { kind: "TEXT_IN_DRAWING", form },
};
const drive = "Audzināšanas darbs";
const outside = { kind: "OUTSIDE_SCHOOL_YEAR", field: "h1End", value: "2019-12-18" } as const;
const problems: Readonly<Record<Problem["kind"], Problem>> = {
  NOT_A_MASTER: { kind: "NOT_A_MASTER" },
  NOT_SET_UP: { kind: "NOT_SET_UP" },
  FILE_SERVES_ELSEWHERE: { kind: "FILE_SERVES_ELSEWHERE", name: "4.a klase – Uzskaites tabula" },
  NOT_A_JOURNAL: { kind: "NOT_A_JOURNAL" },
  JOURNAL_TAB_MISSING: { kind: "JOURNAL_TAB_MISSING", tab: "Uzskaite" },
  ENTRY_CHANGED: { kind: "ENTRY_CHANGED" },
  NO_PUPILS: { kind: "NO_PUPILS" },
  NAMES_NOT_FOUND: { kind: "NAMES_NOT_FOUND" },
  BROKEN_ENCODING: { kind: "BROKEN_ENCODING", value: "Bçrziòð" },
  TOO_MANY_PUPILS: { kind: "TOO_MANY_PUPILS", count: 61 },
  DATE_UNREADABLE: { kind: "DATE_UNREADABLE", typed: "31.02.2021." },
  FORM_MISSING: { kind: "FORM_MISSING", form: "event-analysis" },
  DOCUMENT_BEING_MADE: { kind: "DOCUMENT_BEING_MADE" },
  NOT_A_PLAN: { kind: "NOT_A_PLAN" },
  PLAN_LOCKED: { kind: "PLAN_LOCKED", status: "ACCEPTED" },
  PLAN_TABLE_MISSING: { kind: "PLAN_TABLE_MISSING" },
  NO_SUCH_ENTRY: { kind: "NO_SUCH_ENTRY" },
  COMMENT_MISSING: { kind: "COMMENT_MISSING" },
  REPORT_ROWS_MISSING: { kind: "REPORT_ROWS_MISSING", rows: ["Klases aktivitātes"] },
  DOCUMENT_CHANGED: { kind: "DOCUMENT_CHANGED" },
  TEXT_TOO_LONG: { kind: "TEXT_TOO_LONG", characters: 60_000, most: 50_000 },
  DOCUMENT_LOCKED: { kind: "DOCUMENT_LOCKED" },
  NOT_REVIEWED: { kind: "NOT_REVIEWED", name: "Uzskaites tabula" },
  STATUS_OTHERWISE: { kind: "STATUS_OTHERWISE", status: "ACCEPTED" },
  COLUMNS_MOVED: { kind: "COLUMNS_MOVED", tab: "Pārskats" },
  MASTER_TAB_MISSING: { kind: "MASTER_TAB_MISSING" },
  NO_COLUMN_IN_KLASES: { kind: "NO_COLUMN_IN_KLASES", header: "E-pasts" },
  OTHER_DRIVE: { kind: "OTHER_DRIVE", drive: "0A" },
  DRIVE_UNSUITABLE: {
    kind: "DRIVE_UNSUITABLE",
    points: [
      { kind: "DRIVE_NOT_FOUND" },
      { kind: "CANNOT_ADD_FILES", drive },
      { kind: "CANNOT_SHARE_FOLDERS", drive },
      { kind: "CANNOT_LIMIT_ACCESS", drive },
      { kind: "MEMBERS_ONLY", drive },
      { kind: "API_NOT_ENABLED", api: "Docs" },
    ],
  },
  SETTING_FAULTS: {
    kind: "SETTING_FAULTS",
    faults: [
      { kind: "SETTING_EMPTY", setting: "nameGenitive" },
      { kind: "SETTING_TOO_LONG", setting: "founder", longest: 200 },
      { kind: "SETTING_HAS_BRACES", setting: "deputyName" },
      { kind: "SETTING_NOT_OFFERED", setting: "periodWordGenitive", typed: "trimestra" },
    ],
  },
  ROSTER_FAULTS: { kind: "ROSTER_FAULTS", faults: Object.values(rosterFaults) },
  NO_CLASSES_IN_YEAR: { kind: "NO_CLASSES_IN_YEAR", year: "2020./2021.m.g." },
  NOT_A_YEAR: { kind: "NOT_A_YEAR", typed: "2020" },
  YEAR_TABLE_FAULTS: {
    kind: "YEAR_TABLE_FAULTS",
    faults: [
      { kind: "COLUMN_MISSING", header: "Gada beigas" },
      { kind: "YEAR_TWICE", row: 7, year: "2020./2021.m.g." },
      { kind: "CELL_UNREADABLE", row: 7, header: "Gada beigas", value: "vēlāk" },
      { kind: "DATES_CONTRADICT", row: 7, fault: outside },
      {
        kind: "DATES_CONTRADICT",
        row: 7,
        fault: { kind: "WRONG_ORDER", earlier: "h1Start", later: "h1End" },
      },
    ],
  },
  YEAR_DATES_MISSING: {
    kind: "YEAR_DATES_MISSING",
    year: "2020./2021.m.g.",
    missing: ["Gada beigas"],
  },
  TEMPLATE_FAULTS: { kind: "TEMPLATE_FAULTS", faults: Object.values(templateFaults) },
  NOT_A_DOCUMENT: { kind: "NOT_A_DOCUMENT", typed: "veidlapa" },
  OTHER_JOB_RUNS: { kind: "OTHER_JOB_RUNS", what: "open-year", year: "2020_2021" },
  ROLLOVER_QUESTIONS: { kind: "ROLLOVER_QUESTIONS", lines: 2 },
  ROLLOVER_LIST_CHANGED: { kind: "ROLLOVER_LIST_CHANGED" },
  NOTHING_TO_UNDO: { kind: "NOTHING_TO_UNDO" },
  NOTHING_TO_MIGRATE: { kind: "NOTHING_TO_MIGRATE" },
  NO_SUCH_CLASS: { kind: "NO_SUCH_CLASS", year: "2020_2021", schoolClass: "4.a" },
  BUSY: { kind: "BUSY" },
  NO_SUCH_JOB: { kind: "NO_SUCH_JOB" },
  INPUT_UNREADABLE: { kind: "INPUT_UNREADABLE", field: "year" },
  NO_ACCESS: { kind: "NO_ACCESS" },
  NOT_FOUND: { kind: "NOT_FOUND" },
  QUOTA: { kind: "QUOTA" },
  DAILY_LIMIT: { kind: "DAILY_LIMIT" },
  GOOGLE_UNAVAILABLE: { kind: "GOOGLE_UNAVAILABLE" },
  SIGN_IN_AGAIN: { kind: "SIGN_IN_AGAIN" },
  API_DISABLED: { kind: "API_DISABLED" },
  GOOGLE_REFUSED: { kind: "GOOGLE_REFUSED", message: "The file already has this parent." },
  DEFECT: { kind: "DEFECT", incident: "1a2b3c4d" },
};

describe.each(["lv", "en"] as const)("in %s", (language) => {
  it.each(Object.values(problems))("$kind is said in whole sentences", (problem) => {
    const sentences = sentencesOf(problem, language);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}\d„“"].*[.!?]$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.\.|\s{2}/);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("every fault of a class list with a cell names its row and its value", () => {
    const faults = Object.values(rosterFaults);
    const sentences = sentencesOf({ kind: "ROSTER_FAULTS", faults }, language);
    faults.forEach((fault, at) => {
      if (fault.kind !== "NO_CLASSES") {
        expect(sentences[at]).toMatch(/\b7\b/);
        expect(sentences[at]).toContain("value" in fault ? fault.value : "");
      }
      if ("column" in fault) {
        expect(sentences[at]).toContain(fault.column === "teacher" ? "audzinātājs" : "klase");
      }
    });
  });

  it("a missing date, a wrong blank and Google's own words are named", () => {
    expect(sentencesOf(problems.YEAR_DATES_MISSING, language)[0]).toContain("Gada beigas");
    expect(sentencesOf(problems.TEMPLATE_FAULTS, language)[2]).toContain("{{klaase}}");
    expect(sentencesOf(problems.DEFECT, language)[0]).toContain("1a2b3c4d");
    expect(sentencesOf(problems.GOOGLE_REFUSED, language)[0]).toContain("already has this parent");
  });
});

it("the two languages say different things of the same problem", () => {
  for (const problem of Object.values(problems)) {
    expect(sentencesOf(problem, "lv")).not.toEqual(sentencesOf(problem, "en"));
    expect(sentencesOf(problem, "lv")).toHaveLength(sentencesOf(problem, "en").length);
  }
});

it("a page says a kind that it does not carry as the program's mistake", () => {
  const problem = { kind: "NO_SUCH_JOB" } as const;
  expect(classSentences(LV_CLASS_PROBLEMS, problem)).toEqual([
    "Programmā ir kļūda. Nekas nav pazaudēts; pasakiet IT speciālistam numuru NO_SUCH_JOB.",
  ]);
  expect(deputySentences(EN_DEPUTY_PROBLEMS, { kind: "ENTRY_CHANGED" })).toEqual([
    "The program made a mistake. Nothing is lost; tell the IT person the number ENTRY_CHANGED.",
  ]);
});
