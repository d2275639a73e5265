import { describe, expect, test } from "vitest";
import { ScriptUnderTest, refusalOf, resultOf, valueOf } from "../script-under-test.ts";

describe("the user interface refuses", () => {
  test.each([
    ["SpreadsheetApp.getUi()", "Cannot call SpreadsheetApp.getUi() from this context."],
    [
      "DocumentApp.getUi().showSidebar('<p>')",
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
    ],
    [
      "DocumentApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>'))",
      "The parameters (HtmlOutput) don't match the method signature for Ui.showModalDialog.",
    ],
    [
      "DocumentApp.getUi().alert('a', 'b')",
      "The parameters (String,String) don't match the method signature for Ui.alert.",
    ],
    [
      "DocumentApp.getUi().createMenu('m').addItem('a')",
      "The parameters (String) don't match the method signature for Menu.addItem.",
    ],
    ["HtmlService.createHtmlOutputFromFile('missing')", "No HTML file named missing was found."],
    [
      "HtmlService.createTemplateFromFile('template').evaluate()",
      "No HTML file named template was found.",
    ],
  ])("%s", (call, message) => {
    expect(refusalOf(`${call};`)).toBe(`Exception: ${message}`);
  });

  test("scriptlets in a template", () => {
    const script = new ScriptUnderTest(
      "function run() { try { HtmlService.createTemplateFromFile('t').evaluate(); } catch (e) { return e.message; } }",
      { files: { "t.html": "<p><?= x ?></p>" } },
    );
    expect(resultOf(script.run())).toBe("not emulated: HtmlTemplate.evaluate of scriptlets");
  });
});

test("a sidebar is 300 pixels wide whatever the script asks, and comes with the fault of comments", () => {
  const report = new ScriptUnderTest(
    `function run() {
       const page = HtmlService.createTemplateFromFile('sidebar').evaluate().setTitle('Audzināšana').setWidth(500)
         .addMetaTag('viewport', 'width=device-width').append('<p>')
         .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
       DocumentApp.getUi().showSidebar(page);
     }`,
    { files: { "sidebar.html": "<head></head><script>f(`https://x`);</script>" } },
  ).run();
  expect(resultOf(report)).toBeNull();
  expect(report.ui.sidebars).toEqual([
    {
      title: "Audzināšana",
      html: '<head><meta name="viewport" content="width=device-width"></head><script>f(`https:</script><p>',
      width: 300,
      height: null,
    },
  ]);
});

test("dialogs, alerts and toasts are told, and alerts answered", () => {
  const script = new ScriptUnderTest(
    `function run() {
       const ui = SpreadsheetApp.getUi();
       ui.showModalDialog(HtmlService.createHtmlOutput('<p>').setWidth(400).setHeight(200), 'Gads');
       SpreadsheetApp.getActive().toast('Saglabāts', 'Darbs', 3);
       return [ui.alert('Atvērt?', 'Gads 2020/2021', ui.ButtonSet.YES_NO) === ui.Button.YES, String(ui.alert('Gatavs'))];
     }`,
    { environment: { answerAlert: ({ buttons }) => (buttons === "YES_NO" ? "YES" : "OK") } },
  );
  const report = script.run({ container: "the-spreadsheet" });
  expect(resultOf(report)).toEqual([true, "OK"]);
  expect(report.ui.dialogs).toEqual([
    { title: "Gads", html: "<p>", width: 400, height: 200, modal: true },
  ]);
  expect(report.ui.toasts).toEqual([{ text: "Saglabāts", title: "Darbs", timeoutSeconds: 3 }]);
  expect(report.ui.alerts).toEqual([
    { title: "Atvērt?", text: "Gads 2020/2021", answer: "YES" },
    { title: null, text: "Gatavs", answer: "OK" },
  ]);
});

test("an alert that nobody answers is closed", () => {
  expect(
    valueOf("const ui = DocumentApp.getUi(); return String(ui.alert('?', ui.ButtonSet.YES_NO));"),
  ).toBe("CLOSE");
});

test("only the application of the open file has an active file", () => {
  expect(
    valueOf(`const document = DocumentApp.getActiveDocument();
      return [SpreadsheetApp.getActiveSpreadsheet(), document.getId(), document.getName(), document.getUrl()];`),
  ).toEqual([
    null,
    "the-document",
    "4.b klase",
    "https://docs.google.com/document/d/the-document/edit",
  ]);
});
