// Opening a school year while Google refuses, loses answers or hangs: the person sees no more than that it takes longer.
import { beforeAll, describe, expect, it } from "vitest";
import type { FaultEffect } from "../../src/emulator/workspace/faults.ts";
import { aSchool } from "../support/a-school.ts";
import type { SchoolAsItStood } from "../support/a-school.ts";
import { aRoster } from "../support/a-roster.ts";
import { theDrive } from "../support/the-drive.ts";
import type { Found } from "../support/the-drive.ts";

const OTHER_DEPUTY = "otra.vietniece@skola.example";
const WRITES = [
  "drive.files.create",
  "drive.files.copy",
  "drive.files.update",
  "drive.permissions.create",
  "docs.documents.batchUpdate",
  "sheets.spreadsheets.batchUpdate",
];
const READS = [
  "docs.documents.get",
  "drive.files.generateIds",
  "drive.files.get",
  "drive.files.list",
  "sheets.spreadsheets.get",
  "sheets.spreadsheets.values.batchGetByDataFilter",
];

let stood: SchoolAsItStood;
let undisturbed: Found[];

beforeAll(() => {
  stood = aSchool(aRoster("4.a Ģirts Žagarābols V"));
  const school = stood.again();
  expect(school.openYear()).toMatchObject({ state: "done", faults: [] });
  undisturbed = theDrive(school, "2020_2021");
});

function opened(operation: string, effect: FaultEffect, times = 1): Found[] {
  const school = stood.again();
  school.workspace.faults.arm({ operation, effect, times });
  expect(school.openYear()).toMatchObject({ state: "done", done: 17, total: 17, faults: [] });
  return theDrive(school, "2020_2021");
}

describe("a refusal that passes", () => {
  it.each([...WRITES, ...READS])("of %s by a rate limit, twice, changes nothing", (operation) => {
    const effect = { kind: "status", code: 429, retryAfterSeconds: 2 } as const;
    expect(opened(operation, effect, 2)).toEqual(undisturbed);
  });

  it.each(WRITES)("of %s with 500 changes nothing", (operation) => {
    expect(opened(operation, { kind: "status", code: 500 })).toEqual(undisturbed);
  });

  it.each(WRITES)("of %s with 503 changes nothing", (operation) => {
    expect(opened(operation, { kind: "status", code: 503 })).toEqual(undisturbed);
  });
});

describe("an answer that never comes", () => {
  it.each(WRITES)("of %s that took effect does it once", (operation) => {
    expect(opened(operation, { kind: "loseAnswer" })).toEqual(undisturbed);
  });

  it.each(WRITES)("of %s for longer than an execution lives does it once", (operation) => {
    expect(opened(operation, { kind: "hang" })).toEqual(undisturbed);
  });
});

describe("Google's own limits", () => {
  it("are never met: the work keeps to them by itself", () => {
    const school = aSchool(
      aRoster(..."abcdef".split("").map((letter) => `4.${letter} Ģirts Žagarābols V`)),
    ).again();
    expect(school.openYear()).toMatchObject({ state: "done", done: 1 + 6 * 16, faults: [] });
    expect(school.refusals).toEqual([]);
    for (const { startedAt, endsAt } of school.executions) {
      expect(endsAt - startedAt).toBeLessThan(90_000);
    }
  });

  it("of the day pause the work, say why, and let it go on the next day", () => {
    const school = stood.again();
    school.inGooglesStead = ({ url, method }) =>
      method === "POST" && url.includes("/copy")
        ? refusal(403, "dailyLimitExceeded", "Daily Limit Exceeded")
        : null;
    const paused = school.openYear();
    expect(paused).toMatchObject({
      state: "paused",
      pausedBecause: { kind: "DAILY_LIMIT" },
      faults: [],
    });
    expect(paused.done).toBeGreaterThan(0);
    expect(school.given("sidebarJobProgress", { jobId: null })).toMatchObject({
      jobId: paused.jobId,
      state: "paused",
      pausedBecause: { kind: "DAILY_LIMIT" },
    });
    school.inGooglesStead = () => null;
    school.workspace.clock.advance(86_400_000);
    expect(school.goOn({ ...paused, state: "running" })).toMatchObject({
      state: "done",
      pausedBecause: null,
    });
    expect(theDrive(school, "2020_2021")).toEqual(undisturbed);
  });

  it("of an API that was switched off pause the work and name the reason", () => {
    const school = stood.again();
    school.inGooglesStead = ({ url }) =>
      url.includes(":batchUpdate") && url.includes("docs.googleapis.com")
        ? refusal(403, "SERVICE_DISABLED", "Google Docs API has not been used in project 1")
        : null;
    const paused = school.openYear();
    expect(paused).toMatchObject({ state: "paused", pausedBecause: { kind: "API_DISABLED" } });
    school.inGooglesStead = () => null;
    // Asked for once more it is the same job, still waiting; "go on" goes on.
    expect(school.openYear()).toMatchObject({ jobId: paused.jobId, state: "paused" });
    expect(school.goOn({ ...paused, state: "running" })).toMatchObject({
      state: "done",
      faults: [],
    });
    expect(theDrive(school, "2020_2021")).toEqual(undisturbed);
  });
});

describe("a person whose account does not exist", () => {
  it("is named, and everything else is done", () => {
    const school = stood.again();
    school.workspace.people.withoutAccount("girts.zagarabols@skola.example");
    const ended = school.openYear();
    expect(ended).toMatchObject({ state: "done", done: 15, total: 17 });
    expect(ended.faults).toEqual([
      {
        key: "share:research:2020_2021/4.a:girts.zagarabols@skola.example",
        name: "Skolēnu izpēte (ierobežota pieeja)",
        reason: { kind: "SHARING_REFUSED", person: "girts.zagarabols@skola.example" },
      },
      {
        key: "share:class:2020_2021/4.a:girts.zagarabols@skola.example",
        name: "4.a klase",
        reason: { kind: "SHARING_REFUSED", person: "girts.zagarabols@skola.example" },
      },
    ]);
    expect(theDrive(school, "2020_2021").map(({ path }) => path)).toEqual(
      undisturbed.map(({ path }) => path),
    );
  });
});

describe("two deputies", () => {
  function withTwoDeputies() {
    const school = stood.again();
    school.deputy.json(
      "POST",
      `/drive/v3/files/${school.driveId}/permissions?supportsAllDrives=true&sendNotificationEmail=false`,
      { type: "user", role: "organizer", emailAddress: OTHER_DEPUTY },
    );
    return school;
  }

  it("who open the year at the same moment do it once", () => {
    const school = withTwoDeputies();
    const at = school.workspace.clock.now();
    const first = school.given("sidebarOpenYear", { year: "2020/2021" }, { startedAt: at });
    const other = { user: OTHER_DEPUTY, startedAt: at };
    const second = school.ask("sidebarOpenYear", { year: "2020/2021" }, other);
    expect(second.ok ? second.value.jobId : second.problem.kind).toBeOneOf([first.jobId, "BUSY"]);
    expect(school.goOn(first)).toMatchObject({ state: "done", faults: [] });
    expect(theDrive(school, "2020_2021")).toEqual(undisturbed);
  });

  it("who go on at the same moment do each step once; the second sees how far it is", () => {
    const school = withTwoDeputies();
    const begun = school.given("sidebarOpenYear", { year: "2020/2021" });
    const at = school.workspace.clock.now();
    const jobId = begun.jobId;
    school.given("sidebarContinueJob", { jobId }, { startedAt: at });
    const watched = school.given(
      "sidebarContinueJob",
      { jobId },
      { user: OTHER_DEPUTY, startedAt: at + 3_000 },
    );
    expect(watched.jobId).toBe(jobId);
    expect(school.goOn(begun, { user: OTHER_DEPUTY })).toMatchObject({ state: "done", faults: [] });
    expect(theDrive(school, "2020_2021")).toEqual(undisturbed);
  });

  it("may take turns: one begins, the other finishes", () => {
    const school = withTwoDeputies();
    const begun = school.given("sidebarOpenYear", { year: "2020/2021" });
    expect(school.goOn(begun, { user: OTHER_DEPUTY })).toMatchObject({ state: "done", faults: [] });
    expect(theDrive(school, "2020_2021").map(({ path }) => path)).toEqual(
      undisturbed.map(({ path }) => path),
    );
  });
});

describe("cancelling", () => {
  it("keeps what was made, and opening again makes only the rest", () => {
    const school = stood.again();
    const { jobId } = school.given("sidebarOpenYear", { year: "2020/2021" });
    // The execution dies in the middle of the work.
    school.workspace.faults.arm({
      operation: "drive.files.copy",
      effect: { kind: "endExecution", when: "after" },
      skip: 1,
    });
    school.run("sidebarContinueJob", { jobId });
    expect(school.given("sidebarCancelJob", { jobId })).toMatchObject({ state: "cancelled" });
    expect(school.given("sidebarContinueJob", { jobId })).toMatchObject({ state: "cancelled" });
    expect(school.given("sidebarFirstScreen", null).here).toMatchObject({
      kind: "master",
      job: null,
    });
    const again = school.openYear();
    expect(again).toMatchObject({ state: "done", faults: [] });
    expect(again.jobId).not.toBe(jobId);
    expect(theDrive(school, "2020_2021")).toEqual(undisturbed);
  });

  it("of a job that nobody knows is refused", () => {
    expect(stood.again().refused("sidebarCancelJob", { jobId: "no such job" })).toEqual({
      kind: "NO_SUCH_JOB",
    });
  });

  it("of a job that is done leaves it done", () => {
    const school = stood.again();
    const { jobId } = school.openYear();
    expect(school.given("sidebarCancelJob", { jobId })).toMatchObject({ state: "done", done: 17 });
  });
});

function refusal(code: number, reason: string, message: string) {
  return {
    status: code,
    body: JSON.stringify({ error: { code, message, errors: [{ reason, message }] } }),
  };
}
