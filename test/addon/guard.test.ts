// Every call from outside: what cannot be read is refused, a defect becomes a number, and nothing is ever thrown at a person.
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { OUTPUTS } from "../../src/contract/outputs.ts";
import { BUILD_FOLDER } from "../../src/demo/addon.ts";
import { aSchool } from "../support/a-school.ts";
import type { SchoolAsItStood } from "../support/a-school.ts";
import { aRoster } from "../support/a-roster.ts";
import { idOf } from "../support/the-drive.ts";

let stood: SchoolAsItStood;

beforeAll(() => {
  stood = aSchool(aRoster("4.a Ģirts Žagarābols V"));
});

function answerOf(name: string, input: unknown): unknown {
  const { outcome } = stood.again().run(name, input);
  return "result" in outcome ? outcome.result : outcome.error.message;
}

describe("what comes in", () => {
  it.each([
    ["sidebarPreviewYear", null, ""],
    ["sidebarPreviewYear", {}, "year"],
    ["sidebarPreviewYear", { year: 2020 }, "year"],
    ["sidebarPreviewYear", { year: "x".repeat(41) }, "year"],
    ["sidebarOpenYear", "2020/2021", ""],
    ["sidebarCheckDrive", { driveId: "" }, "driveId"],
    ["sidebarSetUpSchool", { driveId: "x", settings: { founder: 1 } }, "settings.founder"],
    ["sidebarImportRoster", { year: "2020/2021", cells: [["klase"], [{}]] }, "cells.1.0"],
    ["sidebarReplaceTemplate", { form: "a form", document: "x" }, "form"],
    ["sidebarContinueJob", { jobId: null }, "jobId"],
  ])("in the wrong shape for %s is refused with the field's name", (name, input, field) => {
    expect(answerOf(name, input)).toEqual({
      ok: false,
      problem: { kind: "INPUT_UNREADABLE", field },
    });
  });

  it("for a function that is not there is refused by Google", () => {
    expect(answerOf("sidebarDeleteEverything", null)).toBe(
      "Script function not found: sidebarDeleteEverything",
    );
    expect(answerOf("addon.sidebarOpenYear", null)).toBe(
      "Script function not found: addon.sidebarOpenYear",
    );
  });
});

describe("what goes wrong", () => {
  it("in our own code is answered with a number that the log knows, and the log holds no input", () => {
    const school = stood.again();
    // An answer that is no answer of Google's: nothing of ours expects it.
    school.inGooglesStead = ({ url }) =>
      url.includes("/drive/v3/files/") ? { status: 200, body: "[" } : null;
    const cells = aRoster("4.b Slepenais Vārds V").map((row) => [...row]);
    const report = school.run("sidebarImportRoster", { year: "2020/2021", cells });
    const { result } = report.outcome as {
      result: { ok: boolean; problem: { kind: string; incident: string } };
    };
    expect(result).toMatchObject({ ok: false, problem: { kind: "DEFECT" } });
    expect(result.problem.incident).toMatch(/^[0-9a-f]{8}$/);
    const log = report.logs.map(({ text }) => text).join("\n");
    expect(log).toContain(`Incident ${result.problem.incident} in sidebarImportRoster.`);
    expect(log).not.toContain("Slepenais");
    expect(log).not.toContain("skola.example");
  });

  it.each([
    [401, "authError", "SIGN_IN_AGAIN"],
    [403, "accessNotConfigured", "API_DISABLED"],
    [403, "dailyLimitExceeded", "DAILY_LIMIT"],
    [403, "forbidden", "NO_ACCESS"],
    [404, "notFound", "NOT_FOUND"],
    [400, "invalid", "GOOGLE_REFUSED"],
    [503, "backendError", "GOOGLE_UNAVAILABLE"],
  ])("at Google with %s %s is the problem %s%s", (status, reason, kind) => {
    const school = stood.again();
    const message = "Google's own words.";
    const body = JSON.stringify({
      error: { code: status, message, errors: [{ reason, message }] },
    });
    school.inGooglesStead = ({ url }) =>
      url.includes("/drive/v3/files/") ? { status, body } : null;
    expect(school.refused("sidebarPreviewYear", { year: "2020/2021" })).toMatchObject({ kind });
    school.executions.forEach(({ logs }) => {
      expect(logs).toEqual([]);
    });
  });
});

describe("the endpoints of the contract", () => {
  it("are functions at the top level of the script, and every sidebar function is one of them", () => {
    const code = readFileSync(path.join(BUILD_FOLDER, "Code.js"), "utf8");
    const functions = [...code.matchAll(/^function (sidebar\w+)\(/gm)].map(([, name]) => name);
    expect(functions.sort()).toEqual(Object.keys(OUTPUTS).sort());
  });

  it("answer, each in the shape that the contract says", () => {
    const school = stood.again();
    const year = { year: "2020/2021" };
    school.given("sidebarFirstScreen", null);
    school.given("sidebarListDrives", null);
    school.given("sidebarCheckDrive", { driveId: school.driveId });
    school.given("sidebarCheckTemplates", null);
    school.given("sidebarPreviewYear", year);
    const { jobId } = school.given("sidebarOpenYear", year);
    expect(school.given("sidebarJobProgress", { jobId: null })).toMatchObject({ jobId, done: 0 });
    expect(school.given("sidebarContinueJob", { jobId })).toMatchObject({
      state: "done",
      done: 17,
    });
    expect(school.given("sidebarJobProgress", { jobId })).toMatchObject({
      state: "done",
      done: 17,
    });
    expect(school.given("sidebarJobProgress", { jobId: null })).toBeNull();
    expect(school.refused("sidebarJobProgress", { jobId: "unknown" })).toEqual({
      kind: "NO_SUCH_JOB",
    });
    expect(school.refused("sidebarContinueJob", { jobId: "unknown" })).toEqual({
      kind: "NO_SUCH_JOB",
    });
  });

  it("know a class's file from the teacher's side, without the master", () => {
    const school = stood.again();
    school.openYear();
    const user = "girts.zagarabols@skola.example";
    const report = idOf(
      school,
      "2020_2021 m.g./4.a klase/4.a klase – Pusgada atskaite 2 2020_2021",
    );
    const { here } = school.given("sidebarFirstScreen", null, {
      user,
      container: report,
    });
    expect(here).toMatchObject({
      kind: "class-file",
      file: "report-2",
      schoolClass: "4.a",
      year: "2020_2021",
      teacher: "Ģirts Žagarābols",
    });
    expect("files" in here && here.files).toHaveLength(9);
    const refused = school.refused(
      "sidebarOpenYear",
      { year: "2020/2021" },
      { user, container: report },
    );
    expect(refused).toEqual({ kind: "NOT_A_MASTER" });
  });
});
