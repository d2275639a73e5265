// The add-on's menu and the sidebar it opens. A published add-on opens its menu in AuthMode NONE, where nothing but menus and
// the locale may be touched. Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
import { sidebarPlace } from "./composition.ts";
import { MENU, languageOf } from "../wording/menu.ts";
import type { Language } from "../wording/words.ts";

/** The pages of `build/`, by what the sidebar is opened in; each in two languages. */
const PAGES: Readonly<Record<"deputy" | "class", Readonly<Record<Language, string>>>> = {
  deputy: { lv: "deputy", en: "deputy-en" },
  class: { lv: "class", en: "class-en" },
};

export function onOpen(): void {
  openUi().createAddonMenu().addItem(MENU[language()].openSidebar, "showSidebar").addToUi();
}

/** In the file in which the add-on was just installed, nothing has been opened since. */
export function onInstall(): void {
  onOpen();
}

export function showSidebar(): void {
  const spoken = language();
  const page = HtmlService.createHtmlOutputFromFile(PAGES[sidebarPlace()][spoken]);
  const html = page.getContent().replace('="FILE"', `="${openFile()}"`);
  openUi().showSidebar(page.setContent(html).setTitle(MENU[spoken].title));
}

function language(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/** The id is letters, digits, "-" and "_": anything else has no place in the page. */
function openFile(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as { getId(): string } | null;
  const id = (spreadsheet ?? DocumentApp.getActiveDocument()).getId();
  return id.replace(/[^\w-]/g, "");
}

/** In a document there is no spreadsheet's user interface: asking for it is an error, and the only way to know. */
function openUi(): GoogleAppsScript.Base.Ui {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return DocumentApp.getUi();
  }
}
