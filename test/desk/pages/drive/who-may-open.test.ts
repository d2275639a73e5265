import { describe, expect, it } from "vitest";
import { kindWord, statusWord } from "../../../../src/desk/pages/drive/drive-node.ts";
import { whoMayOpen } from "../../../../src/desk/pages/drive/who-may-open.ts";
import { EN } from "../../../../src/desk/pages/wording/en.ts";
import { LV } from "../../../../src/desk/pages/wording/lv.ts";

const person = (displayName: string) => ({ type: "user", displayName });

describe("whoMayOpen", () => {
  it("leaves out who only sees that the folder exists", () => {
    expect(whoMayOpen(LV, [{ ...person("Anna"), view: "metadata" }]).all).toEqual([]);
  });

  it("names two and counts the others", () => {
    const openers = whoMayOpen(LV, ["Ilze", "Anna", "Oto", "Zane"].map(person));
    expect(openers.short).toBe("Ilze, Anna, un vēl 2");
    expect(openers.all).toEqual(["Ilze", "Anna", "Oto", "Zane"]);
  });

  it("names a whole domain", () => {
    const domain = { type: "domain", displayName: "skola.example" };
    expect(whoMayOpen(EN, [domain]).short).toBe("everyone in skola.example");
  });
});

describe("a file's words", () => {
  const plan = {
    mimeType: "application/vnd.google-apps.document",
    appProperties: { kind: "plan", status: "SUBMITTED" },
  };

  it("are Google's for a file that says nothing of itself", () => {
    expect([kindWord(LV, { mimeType: plan.mimeType }), statusWord(LV, {})]).toEqual([
      "Dokuments",
      null,
    ]);
  });

  it("are the school's for a file of the add-on's", () => {
    expect([kindWord(LV, plan), statusWord(LV, plan), statusWord(EN, plan)]).toEqual([
      "Gada plāns",
      "Iesniegts",
      "Submitted",
    ]);
  });
});
