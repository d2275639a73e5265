// What a step needs before it can be taken.
import { describe, expect, it } from "vitest";
import { makesFile, neededBefore } from "../../../src/usecases/ports/step.ts";
import { copy, folder, share } from "../making/scripted-drive.ts";

describe("a step", () => {
  it("needs the folder it goes into, when that is made too", () => {
    expect(neededBefore(folder("year"))).toEqual([]);
    expect(neededBefore(folder("class", "year"))).toEqual(["year"]);
  });

  it("that copies needs the template and the journal it names", () => {
    const plan = {
      ...copy("plan", "class"),
      template: { step: "template" },
      journal: { step: "journal" },
    };
    expect(neededBefore(plan)).toEqual(["class", "template", "journal"]);
  });

  it("that changes a file needs the file and whatever else it waits for", () => {
    expect(neededBefore(share("share", "class", "plan", "report"))).toEqual([
      "class",
      "plan",
      "report",
    ]);
  });

  it("makes a file when it gives it a mark", () => {
    expect(makesFile(copy("plan"))).toBe(true);
    expect(makesFile(share("share", "class"))).toBe(false);
  });
});
