import { describe, expect, test } from "vitest";
import { ScriptUnderTest, STRANGER, TEACHER, failureOf, resultOf } from "./script-under-test.ts";

const opened = (code: string, authMode: "NONE" | "LIMITED", container = "the-document") =>
  new ScriptUnderTest(code).run({ function: "onOpen", via: "onOpen", authMode, container });

describe("onOpen where the add-on is only installed (NONE)", () => {
  test.each([
    ["PropertiesService.getUserProperties()", "PropertiesService.getUserProperties"],
    ["DocumentApp.getActiveDocument()", "DocumentApp.getActiveDocument"],
    ["Session.getActiveUser()", "Session.getActiveUser"],
    ["CacheService.getUserCache()", "CacheService.getUserCache"],
    ["HtmlService.createHtmlOutput('x')", "HtmlService.createHtmlOutput"],
    ["UrlFetchApp.fetch('https://www.googleapis.com/')", "UrlFetchApp.fetch"],
    ["ScriptApp.getOAuthToken()", "ScriptApp.getOAuthToken"],
  ])("%s is refused", (expression, member) => {
    const report = opened(`function onOpen() { ${expression}; }`, "NONE");
    expect(failureOf(report)).toContain(`Exception: You do not have permission to call ${member}.`);
  });

  test("a service called at the top level keeps the menu away", () => {
    const report = opened(
      `const properties = PropertiesService.getScriptProperties();
       function onOpen() { DocumentApp.getUi().createAddonMenu().addItem('A', 'a').addToUi(); }`,
      "NONE",
    );
    expect(failureOf(report)).toContain(
      "You do not have permission to call PropertiesService.getScriptProperties",
    );
    expect(report.ui.menus).toEqual([]);
  });

  test("a menu in the person's language is built", () => {
    const report = opened(
      `function onOpen(e) {
         const caption = Session.getActiveUserLocale() === 'lv' ? 'Sākt' : 'Start';
         const none = e.authMode === ScriptApp.AuthMode.NONE && String(e.authMode) === 'NONE' && !('source' in e);
         console.log(none);
         DocumentApp.getUi().createAddonMenu().addItem(caption, 'start').addSeparator()
           .addSubMenu(DocumentApp.getUi().createMenu('Vairāk').addItem('Palīdzība', 'help')).addToUi();
       }`,
      "NONE",
    );
    expect(resultOf(report)).toBeNull();
    expect(report.logs.map(({ text }) => text)).toEqual(["true"]);
    expect(report.ui.menus).toEqual([
      {
        caption: null,
        items: [
          { kind: "item", caption: "Sākt", function: "start" },
          { kind: "separator" },
          {
            kind: "submenu",
            menu: {
              caption: "Vairāk",
              items: [{ kind: "item", caption: "Palīdzība", function: "help" }],
            },
          },
        ],
      },
    ]);
  });
});

describe("onOpen where the add-on is in use (LIMITED)", () => {
  test.each([
    ["DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", "Ui.showSidebar"],
    ["DocumentApp.getUi().alert('x')", "Ui.alert"],
    ["UrlFetchApp.fetchAll([])", "UrlFetchApp.fetchAll"],
    ["MailApp.getRemainingDailyQuota()", "MailApp.getRemainingDailyQuota"],
    ["Session.getEffectiveUser()", "Session.getEffectiveUser"],
    ["ScriptApp.newTrigger('x')", "ScriptApp.newTrigger"],
  ])("%s is refused", (expression, member) => {
    const report = opened(`function onOpen() { ${expression}; }`, "LIMITED");
    expect(failureOf(report)).toContain(`Exception: You do not have permission to call ${member}.`);
  });

  test("the open file and properties may be read", () => {
    const report = opened(
      `function onOpen(e) {
         return [e.source.getName(), DocumentApp.getActiveDocument().getId(),
           PropertiesService.getDocumentProperties().getProperty('x'), ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
             .getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED];
       }`,
      "LIMITED",
    );
    expect(resultOf(report)).toEqual(["4.b klase", "the-document", null, true]);
  });
});

describe("who gets an onOpen", () => {
  const code = "function onOpen() { DocumentApp.getUi().createMenu('M').addToUi(); }";

  test.each(["reader", "commenter"] as const)(
    "a %s gets none, and no execution is counted",
    (role) => {
      const script = new ScriptUnderTest(code);
      script.share("the-document", STRANGER, role);
      const call = { function: "onOpen", via: "onOpen", authMode: "LIMITED" } as const;
      const report = script.run({ ...call, user: STRANGER });
      expect(report.outcome).toEqual({ result: null });
      expect(report.ui.menus).toEqual([]);
      expect(script.workspace.counters.executions).toBe(0);
      script.share("the-document", STRANGER, "writer");
      expect(script.run({ ...call, user: STRANGER }).ui.menus).toHaveLength(1);
    },
  );
});

describe("scopes", () => {
  test("a service whose scope the manifest lacks is refused in full authorization", () => {
    const script = new ScriptUnderTest(
      "function run() { return MailApp.getRemainingDailyQuota(); }",
      {
        manifest: { oauthScopes: ["https://www.googleapis.com/auth/drive"] },
      },
    );
    expect(failureOf(script.run())).toBe(
      "Exception: You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail",
    );
  });

  test("a scope that was not granted is refused, asked for and ends the execution when required", () => {
    const mail = "https://www.googleapis.com/auth/script.send_mail";
    const script = new ScriptUnderTest(
      `function status() {
         const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${mail}']);
         return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null];
       }
       function required() {
         try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${mail}']); } catch (e) {}
         return 'went on';
       }
       function foreign() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['x']); }`,
      { environment: { ungrantedScopes: (user) => (user === TEACHER ? [mail] : []) } },
    );
    expect(failureOf(script.run({ function: "required" }))).toBe(
      "Exception: Authorization is required to perform that action.",
    );
    expect(failureOf(script.run({ function: "foreign" }))).toBe(
      "Exception: The scope is not required by this script: x",
    );
    expect(resultOf(script.run({ function: "status" }))).toEqual(["REQUIRED", true]);
  });
});
