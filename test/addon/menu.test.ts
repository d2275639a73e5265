import { describe, expect, it } from "vitest";
import { BUILD_FOLDER } from "../../src/demo/addon.ts";
import type { ExecutionCall } from "../../src/emulator/apps-script/run-execution.ts";
import { ScriptUnderTest, STRANGER, TEACHER } from "../emulator/apps-script/script-under-test.ts";

function runAs(locale: string, call: Partial<ExecutionCall>) {
  const script = new ScriptUnderTest("", { environment: { buildFolder: BUILD_FOLDER } });
  script.workspace.people.add({ email: TEACHER, displayName: "Anna Ozola", locale });
  return script.run(call);
}

describe("the menu", () => {
  it.each(["NONE", "LIMITED", "FULL"] as const)("is made in AuthMode %s", (authMode) => {
    for (const container of ["the-document", "the-spreadsheet"]) {
      const { outcome, ui } = runAs("lv", {
        function: "onOpen",
        via: "onOpen",
        authMode,
        container,
      });
      expect(outcome).not.toHaveProperty("error");
      expect(ui.menus).toEqual([
        {
          caption: null,
          items: [{ kind: "item", caption: "Atvērt sānjoslu", function: "showSidebar" }],
        },
      ]);
    }
  });

  it("is there right after installing", () => {
    const { ui } = runAs("lv_LV", { function: "onInstall", via: "onInstall" });
    expect(ui.menus).toHaveLength(1);
  });

  it("is English for everybody who does not use Google in Latvian", () => {
    for (const locale of ["en", "en_GB", "de", "lvx"]) {
      const { ui } = runAs(locale, { function: "onOpen", via: "onOpen" });
      expect(ui.menus[0]?.items[0]).toMatchObject({ caption: "Open the sidebar" });
    }
  });
});

describe("the sidebar", () => {
  it("is not shown to a stranger", () => {
    const { outcome, ui } = runAs("lv", { function: "showSidebar", via: "menu", user: STRANGER });
    expect(outcome).toHaveProperty("error");
    expect(ui.sidebars).toEqual([]);
  });

  it.each([
    ["lv", "Audzināšanas darbs", '<html lang="lv">'],
    ["en", "Class-teacher work", '<html lang="en">'],
  ])("speaks the person's language: %s", (locale, title, opening) => {
    const { outcome, ui } = runAs(locale, { function: "showSidebar", via: "menu" });
    expect(outcome).not.toHaveProperty("error");
    expect(ui.sidebars).toHaveLength(1);
    expect(ui.sidebars[0]?.title).toBe(title);
    expect(ui.sidebars[0]?.html).toContain(opening);
  });

  it.each(["the-document", "the-spreadsheet"])("knows which file it is in: %s", (container) => {
    const { ui } = runAs("lv", { function: "showSidebar", via: "menu", container });
    expect(ui.sidebars[0]?.html).toContain(`data-file="${container}"`);
  });
});
