// The engine of bulk work: what is sent when, and what it knows after everything that can go wrong.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/usecases/ports/step.ts";
import { ScriptedDrive, copy, folder, share } from "./scripted-drive.ts";
import type { Fate } from "./scripted-drive.ts";

const A_CLASS: readonly Step[] = [
  folder("class"),
  copy("plan", "class"),
  copy("report", "class"),
  share("share", "class", "plan", "report"),
];

const NOTHING_LEFT = { faults: [], halt: null, unwritten: expect.any(Array) as unknown };

function ends(drive: ScriptedDrive, steps = A_CLASS, job = "job") {
  return drive.slice(steps, job);
}

describe("the order of work", () => {
  it("takes a step when what it needs is made, and not before", () => {
    const drive = new ScriptedDrive();
    expect(ends(drive)).toEqual({ kind: "finished", done: 4, ...NOTHING_LEFT });
    expect(drive.sent).toEqual([["class"], ["plan", "report"], ["share"]]);
  });

  it("puts each file into the folder made before it", () => {
    const drive = new ScriptedDrive();
    ends(drive);
    expect(drive.files).toMatchObject([
      { key: "class", parentId: "the drive" },
      { key: "plan", parentId: drive.idOf("class") },
      { key: "report", parentId: drive.idOf("class") },
    ]);
    expect(drive.effects.get("share")).toEqual([drive.idOf("class")]);
  });

  it("writes down what it is about to make before it is sent, and what was made in the next writing", () => {
    const drive = new ScriptedDrive();
    ends(drive, [folder("class"), copy("plan", "class")]);
    expect(drive.happened).toEqual([
      "record: class intent",
      "make: class",
      "record: class made, plan intent",
      "make: plan",
      "record: plan made",
    ]);
  });

  it("writes down the next copies together with the sending of those before", () => {
    const drive = new ScriptedDrive();
    ends(
      drive,
      Array.from({ length: 34 }, (_, n) => copy(`plan ${n}`)),
    );
    expect(
      drive.happened.map((happened) => [
        happened.split(":")[0],
        (happened.startsWith("make") ? happened.match(/plan/g) : happened.match(/intent/g))?.length,
      ]),
    ).toEqual([
      ["record", 20],
      ["make", 10],
      ["make", 10],
      ["record", 10],
      ["make", 10],
      ["record", 4],
      ["make", 4],
      ["record", undefined],
    ]);
  });

  it("sends copies in tens, and fewer only when no more come", () => {
    const drive = new ScriptedDrive();
    const classes = Array.from({ length: 12 }, (_, n) => `class ${n}`);
    ends(
      drive,
      classes.flatMap((name) => [
        folder(name),
        copy(`journal of ${name}`, name),
        { ...copy(`plan of ${name}`, name), after: [`journal of ${name}`] },
      ]),
    );
    const copies = drive.sent.map((keys) => keys.filter((key) => key.includes(" of ")).length);
    expect(copies.filter((count) => count > 0)).toEqual([10, 10, 4]);
  });

  it("sends nothing that it could not write down before", () => {
    const drive = new ScriptedDrive();
    drive.ledgerIsShut = true;
    expect(ends(drive)).toMatchObject({ kind: "outOfTime", done: 0 });
    expect(drive.sent).toEqual([]);
    drive.ledgerIsShut = false;
    expect(ends(drive)).toMatchObject({ kind: "finished", done: 4 });
  });

  it("does not touch what the ledger knows as made", () => {
    const drive = new ScriptedDrive();
    ends(drive);
    const before = drive.happened.length;
    expect(ends(drive)).toMatchObject({ kind: "finished", done: 4 });
    expect(drive.happened).toHaveLength(before);
  });

  it("does an effect again for a file that is made anew", () => {
    const drive = new ScriptedDrive();
    const steps = [folder("class"), share("share", "class")];
    ends(drive, steps);
    drive.recorded.push({ key: "class", state: "gone", id: null, at: 0, job: "", note: "" });
    const [first] = drive.files;
    ends(drive, steps);
    expect(drive.effects.get("share")).toEqual([first?.id, drive.idOf("class")]);
    expect(drive.idOf("class")).not.toBe(first?.id);
  });
});

describe("a slice's time", () => {
  it("ends out of time and goes on in the next slice", () => {
    const drive = new ScriptedDrive();
    const steps = Array.from({ length: 100 }, (_, n) => copy(`plan ${n}`));
    expect(ends(drive, steps)).toMatchObject({ kind: "outOfTime", done: 80, faults: [] });
    expect(ends(drive, steps)).toMatchObject({ kind: "finished", done: 100 });
    expect(drive.files).toHaveLength(100);
  });

  it("leaves no doubt about what was not sent any more", () => {
    const drive = new ScriptedDrive({ plan: ["not sent"] });
    expect(ends(drive, [copy("plan")])).toMatchObject({ kind: "outOfTime", done: 0 });
    expect(drive.recorded.at(-1)).toMatchObject({ key: "plan", state: "gone" });
    expect(ends(drive, [copy("plan")])).toMatchObject({ kind: "finished", done: 1 });
    expect(drive.sent).toEqual([["plan"]]);
  });
});

describe("a killed execution", () => {
  it("makes a folder with the id that was reserved for it before", () => {
    const drive = new ScriptedDrive();
    // The ledger is written, the folder is made, the answer never arrives.
    drive.killAfter(2);
    expect(ends(drive, [folder("class"), folder("second")])).toBeNull();
    const [made] = drive.files;
    expect(ends(drive, [folder("class"), folder("second")])).toMatchObject({ kind: "finished" });
    expect(drive.files.map(({ key }) => key)).toEqual(["class", "second"]);
    expect(drive.idOf("class")).toBe(made?.id);
  });

  it("looks for a copy that may have been made and does not make it again", () => {
    const drive = new ScriptedDrive();
    drive.killAfter(2);
    expect(ends(drive, [copy("plan"), copy("report")])).toBeNull();
    expect(drive.files.map(({ key }) => key)).toEqual(["plan"]);
    const [plan] = drive.files;
    let end = ends(drive, [copy("plan"), copy("report")]);
    while (end?.kind === "outOfTime") {
      end = ends(drive, [copy("plan"), copy("report")]);
    }
    expect(end).toMatchObject({ kind: "finished", done: 2 });
    expect(drive.files.map(({ key }) => key)).toEqual(["plan", "report"]);
    expect(drive.idOf("plan")).toBe(plan?.id);
  });
});

describe("an answer that was lost", () => {
  it("waits until the list shows the copy", () => {
    const drive = new ScriptedDrive({ plan: ["doubtful but made"] });
    drive.lag = 40_000;
    expect(ends(drive, [copy("plan")])).toMatchObject({ kind: "finished", done: 1 });
    expect(drive.sent).toEqual([["plan"]]);
    expect(drive.files).toHaveLength(1);
  });

  it("does other work first and looks afterwards", () => {
    const drive = new ScriptedDrive({ plan: ["doubtful but made"] });
    ends(drive);
    expect(drive.sent).toEqual([["class"], ["plan", "report"], ["share"]]);
    expect(drive.files.map(({ key }) => key)).toEqual(["class", "plan", "report"]);
  });

  it("makes the copy again only when no list can lag any more", () => {
    const drive = new ScriptedDrive({ plan: ["doubtful, not made"] });
    const begun = drive.now;
    for (let slice = 0; slice < 5; slice += 1) {
      expect(ends(drive, [copy("plan")])).toMatchObject({ kind: "outOfTime", done: 0 });
      expect(drive.sent).toEqual([["plan"]]);
    }
    let end = ends(drive, [copy("plan")]);
    while (end?.kind === "outOfTime") {
      end = ends(drive, [copy("plan")]);
    }
    expect(end).toMatchObject({ kind: "finished", done: 1 });
    expect(drive.sent).toEqual([["plan"], ["plan"]]);
    expect(drive.now - begun).toBeGreaterThanOrEqual(6.5 * 60_000);
    expect(drive.now - begun).toBeLessThan(7 * 60_000);
  });

  it("gives up a copy that Google never answers for, after the third time", () => {
    const never = Array.from({ length: 9 }, () => "doubtful, not made" as const);
    const drive = new ScriptedDrive({ plan: never });
    let end = ends(drive, [folder("class"), copy("plan")]);
    while (end?.kind === "outOfTime") {
      end = ends(drive, [folder("class"), copy("plan")]);
    }
    expect(end).toMatchObject({
      kind: "stopped",
      done: 1,
      faults: [{ key: "plan", reason: { kind: "GOOGLE_UNAVAILABLE" } }],
    });
    expect(drive.sent.filter((keys) => keys.includes("plan"))).toHaveLength(3);
  });

  it("takes an effect again at once: done twice it is the same", () => {
    const drive = new ScriptedDrive({ share: ["doubtful but made"] });
    expect(ends(drive, [folder("class"), share("share", "class")])).toMatchObject({
      kind: "finished",
    });
    expect(drive.effects.get("share")).toEqual([drive.idOf("class"), drive.idOf("class")]);
  });
});

describe("a refusal", () => {
  it("names the step that failed and does everything that does not need it", () => {
    const drive = new ScriptedDrive({ plan: ["failed"] });
    expect(ends(drive)).toEqual({
      kind: "stopped",
      done: 2,
      ...NOTHING_LEFT,
      faults: [{ key: "plan", name: "„plan”", reason: { kind: "NO_ACCESS" } }],
    });
    expect(drive.files.map(({ key }) => key)).toEqual(["class", "report"]);
  });

  it("names the file that an effect could not be done to", () => {
    const drive = new ScriptedDrive({ share: ["failed"] });
    expect(ends(drive)?.faults).toEqual([
      { key: "share", name: "„class”", reason: { kind: "NO_ACCESS" } },
    ]);
  });

  it("is not asked again in the same job, and is in the next one", () => {
    const drive = new ScriptedDrive({ plan: ["failed"] });
    ends(drive);
    expect(ends(drive)).toMatchObject({ kind: "stopped", done: 2, faults: [] });
    expect(ends(drive, A_CLASS, "the next job")).toMatchObject({ kind: "finished", done: 4 });
  });

  it("of everything halts the work with its reason and leaves nothing failed", () => {
    const drive = new ScriptedDrive({ plan: ["halted"] });
    expect(ends(drive)).toEqual({
      kind: "halted",
      done: 2,
      ...NOTHING_LEFT,
      halt: { kind: "DAILY_LIMIT" },
    });
    expect(drive.recorded.filter(({ state }) => state === "failed")).toEqual([]);
    expect(ends(drive)).toMatchObject({ kind: "finished", done: 4 });
    expect(drive.files.map(({ key }) => key)).toEqual(["class", "report", "plan"]);
  });
});

describe("cancelling", () => {
  it("ends the work after the wave that is being sent", () => {
    const drive = new ScriptedDrive();
    const end = drive.slice(A_CLASS, "job", { cancelled: () => drive.sent.length > 0 });
    expect(end).toMatchObject({ kind: "cancelled", done: 1 });
    expect(drive.sent).toEqual([["class"]]);
    expect(drive.idOf("class")).not.toBeNull();
  });

  it("of work that is just done counts it as finished", () => {
    const drive = new ScriptedDrive();
    ends(drive);
    expect(drive.slice(A_CLASS, "job", { cancelled: () => true })).toMatchObject({
      kind: "finished",
    });
  });
});

const fates = fc.array(
  fc.constantFrom<Fate>(
    "made",
    "doubtful but made",
    "doubtful, not made",
    "not sent",
    "failed",
    "halted",
  ),
  { maxLength: 3 },
);

/** Random trees: each step hangs on one before it. */
const plans = fc
  .array(
    fc.record({
      kind: fc.constantFrom("folder", "copy", "share"),
      on: fc.nat(),
      after: fc.array(fc.nat(), { maxLength: 2 }),
      fates,
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drafts) => {
    const folders = ["root"];
    const steps: Step[] = [folder("root")];
    const told: Record<string, Fate[]> = {};
    drafts.forEach(({ kind, on, after, fates: met }, n) => {
      const key = `${kind} ${n}`;
      const parent = folders[on % folders.length] ?? "root";
      const before = after.map((at) => steps[at % steps.length]?.key ?? "root");
      told[key] = met;
      if (kind === "share") {
        steps.push(share(key, parent, ...before));
        return;
      }
      steps.push({
        ...(kind === "folder" ? folder(key, parent) : copy(key, parent)),
        after: before,
      });
      if (kind === "folder") {
        folders.push(key);
      }
    });
    return { steps, told };
  });

describe("whatever happens", () => {
  it("every file is made exactly once and every effect is done to it, when the work ends as finished", () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(fc.nat(25), { maxLength: 6 }),
        fc.nat(280_000),
        ({ steps, told }, kills, lag) => {
          const drive = new ScriptedDrive(told);
          drive.lag = lag;
          let job = 0;
          for (let slices = 0; ; slices += 1) {
            expect(slices).toBeLessThan(400);
            const kill = kills[slices];
            if (kill !== undefined) {
              drive.killAfter(kill);
            }
            const end = drive.slice(steps, `job ${job}`);
            if (end?.kind === "finished") {
              break;
            }
            // Some steps failed for good: the person mends the cause and asks again.
            job += end?.kind === "stopped" ? 1 : 0;
          }
          const making = steps.filter((step) => "mark" in step).map(({ key }) => key);
          expect(drive.files.map(({ key }) => key).sort()).toEqual(making.sort());
          for (const file of drive.files) {
            expect(drive.idOf(file.key)).toBe(file.id);
            const step = steps.find(({ key }) => key === file.key);
            const parent = step !== undefined && "parent" in step ? step.parent : { id: "no step" };
            expect(file.parentId).toBe("step" in parent ? drive.idOf(parent.step) : parent.id);
          }
          for (const step of steps) {
            if (!("mark" in step) && "step" in step.on) {
              expect(new Set(drive.effects.get(step.key))).toEqual(
                new Set([drive.idOf(step.on.step)]),
              );
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
