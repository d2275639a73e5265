// How far a job is, and how long it takes at the pace Google allows.
import { describe, expect, it } from "vitest";
import { progressOf, secondsFor } from "../../../src/usecases/making/job-progress.ts";
import { Ledger } from "../../../src/usecases/making/ledger.ts";
import type { Job } from "../../../src/usecases/ports/job.ts";
import type { Step } from "../../../src/usecases/ports/step.ts";
import { copy, folder } from "./scripted-drive.ts";

const JOB: Job = {
  id: "job",
  input: { kind: "set-up" },
  state: "running",
  startedBy: "vietniece@skola.example",
  startedAt: 0,
  endedAt: null,
  done: 0,
  total: 2,
  faults: [],
  pausedBecause: null,
};

const fill = (key: string): Step => ({
  kind: "fill-document",
  key,
  on: { id: "a document" },
  replacements: [],
});

describe("the time that is left", () => {
  it("is a last answer's for nothing", () => {
    expect(secondsFor([])).toBe(3);
  });

  it("is decided by the service that needs longest", () => {
    const folders = Array.from({ length: 30 }, (_, n) => folder(`folder ${n}`));
    expect(secondsFor(folders)).toBe(13);
    expect(
      secondsFor([...folders, ...Array.from({ length: 9 }, (_, n) => fill(`fill ${n}`))]),
    ).toBe(13);
    expect(
      secondsFor([...folders, ...Array.from({ length: 20 }, (_, n) => fill(`fill ${n}`))]),
    ).toBe(23);
  });
});

describe("progress", () => {
  const steps = [folder("class"), copy("plan", "class")];

  it("counts what the ledger holds for made", () => {
    const ledger = new Ledger([
      { key: "class", state: "made", id: "folder 1", at: 0, job: "job", note: "" },
    ]);
    expect(progressOf(JOB, steps, ledger, "4.a klase")).toEqual({
      jobId: "job",
      what: "set-up",
      year: null,
      state: "running",
      done: 1,
      total: 2,
      now: "4.a klase",
      secondsLeft: 4,
      faults: [],
      pausedBecause: null,
    });
  });

  it("has no time left when all is done", () => {
    const made = steps.map(
      ({ key }) => ({ key, state: "made", id: key, at: 0, job: "", note: "" }) as const,
    );
    expect(progressOf({ ...JOB, state: "done" }, steps, new Ledger(made), "")).toMatchObject({
      done: 2,
      total: 2,
      secondsLeft: null,
    });
  });
});
