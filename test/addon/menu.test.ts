import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BUILD_FOLDER } from "../../src/demo/addon.ts";
import type { ExecutionCall } from "../../src/emulator/apps-script/run-execution.ts";
import { blankSpreadsheet } from "../../src/emulator/workspace/sheets/new-spreadsheet.ts";
import { spreadsheetsOf } from "../../src/emulator/workspace/sheets/spreadsheet-state.ts";
import type { Workspace } from "../../src/emulator/workspace/workspace.ts";
import { ScriptUnderTest, STRANGER, TEACHER } from "../emulator/apps-script/script-under-test.ts";

function runAs(locale: string, call: Partial<ExecutionCall>, tabs: readonly number[] = []) {
  const script = new ScriptUnderTest("", { environment: { buildFolder: BUILD_FOLDER } });
  script.workspace.people.add({ email: TEACHER, displayName: "Anna Ozola", locale });
  addTabs(script.workspace, tabs);
  return script.run(call);
}

function addTabs(workspace: Workspace, ids: readonly number[]): void {
  const spreadsheets = spreadsheetsOf(workspace);
  const blank = blankSpreadsheet("the-spreadsheet", "Tabula");
  const sheets = ids.flatMap((sheetId) => blank.sheets.map((sheet) => ({ ...sheet, sheetId })));
  workspace.store.transaction(() => {
    spreadsheets.set("the-spreadsheet", { ...blank, sheets: [...blank.sheets, ...sheets] });
  });
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

  it.each([
    ["a document", "the-document", [], "class"],
    ["a blank spreadsheet", "the-spreadsheet", [], "deputy"],
    ["a master", "the-spreadsheet", [910_001, 910_004], "deputy"],
    ["a class's journal", "the-spreadsheet", [920_001, 920_005], "class"],
    ["a journal whose log was deleted", "the-spreadsheet", [920_002], "class"],
  ])("in %s is the page that belongs there", (_, container, tabs, page) => {
    const { ui } = runAs("lv", { function: "showSidebar", via: "menu", container }, tabs);
    const built = readFileSync(path.join(BUILD_FOLDER, `${page}.html`), "utf8");
    expect(ui.sidebars[0]?.html).toBe(built.replace("FILE", container).replace("START", ""));
  });

  it.each(["the-document", "the-spreadsheet"])("knows which file it is in: %s", (container) => {
    const { ui } = runAs("lv", { function: "showSidebar", via: "menu", container });
    expect(ui.sidebars[0]?.html).toContain(`data-file="${container}"`);
  });
});
