// A script of Apps Script that puts everything before a person that a script can: a sidebar, dialogs of every size, an alert. The
// add-on itself does not use all of it.

/** {{…}} stand for ids that the script was told. */
const LINKS = page(`
  <p><a target="_blank" href="https://docs.google.com/document/d/{{document}}/edit">Papīrs</a></p>
  <p><a target="_blank" href="https://docs.google.com/spreadsheets/d/{{spreadsheet}}/edit#gid=5">Otrā lapa</a></p>
  <p><a target="_blank" href="https://docs.google.com/presentation/d/1/edit">Slaidi</a></p>
  <p><a target="_top" href="https://drive.google.com/drive/folders/{{folder}}">Mape</a></p>
  <p><button onclick="window.open('https://docs.google.com/document/d/{{document}}/edit')">Atvērt papīru</button></p>`);

const QUESTION = page(`
  <p>Vai turpināt?</p>
  <button onclick="google.script.run.withSuccessHandler(show).answer()">Jā</button>
  <button onclick="google.script.host.close()">Nē</button>
  <button onclick="google.script.host.setWidth(600); google.script.host.setHeight(300)">Lielāku</button>
  <p id="answer"></p>
  <script>function show(text) { document.getElementById("answer").textContent = text; }</script>`);

export const WINDOWS_SCRIPT = {
  "appsscript.json": JSON.stringify({
    timeZone: "Europe/Riga",
    oauthScopes: ["https://www.googleapis.com/auth/script.container.ui"],
  }),
  "Code.js": `
var ui = function () { return SpreadsheetApp.getUi(); };
var ids = function () { return PropertiesService.getScriptProperties(); };
function onOpen() {
  ui().createAddonMenu().addItem("Saites", "links").addItem("Jautājums", "question").addItem("Padoms", "hint")
    .addItem("Pārskats", "overview").addSeparator().addItem("Paziņojums", "notice").addToUi();
}
function remember(name, id) { ids().setProperty(name, id); }
function linksPage() {
  return HtmlService.createHtmlOutput(${JSON.stringify(LINKS)}.replace(/{{(\\w+)}}/g, function (_, name) {
    return ids().getProperty(name);
  }));
}
function links() { ui().showSidebar(linksPage().setTitle("Saites")); }
function question() {
  ui().showModalDialog(HtmlService.createHtmlOutput(${JSON.stringify(QUESTION)}).setWidth(400).setHeight(220), "Jautājums");
}
function answer() { return "Atbilde no servera"; }
function hint() {
  ui().showModelessDialog(HtmlService.createHtmlOutput(${JSON.stringify(page("<p>Darbs iet tālāk.</p>"))}).setHeight(120), "Padoms");
}
function overview() { ui().showModalDialog(linksPage().setWidth(1100).setHeight(700), "Pārskats"); }
function notice() { ui().alert("Viss ir izdarīts", "Vairāk nav ko darīt.", ui().ButtonSet.OK); }
`,
};

function page(body: string): string {
  return `<!doctype html><html lang="lv"><head><title>Logs</title></head><body><main><h1>Logs</h1>${body}</main></body></html>`;
}
