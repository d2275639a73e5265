// The add-on's pages and where Google shows them: the sidebar by what it is opened in, the school at a glance in a wide dialog.
import type { AreaStart, ClassPage } from "../contract/class-areas.ts";
import { MENU, languageOf } from "../wording/menu.ts";
import type { Language } from "../wording/words.ts";

/** The pages of `build/`, each in two languages. */
const PAGES = {
  deputy: { lv: "deputy", en: "deputy-en" },
  nextYear: { lv: "next-year", en: "next-year-en" },
  upkeep: { lv: "upkeep", en: "upkeep-en" },
  class: { lv: "class", en: "class-en" },
  logging: { lv: "logging", en: "logging-en" },
  planning: { lv: "planning", en: "planning-en" },
  occasions: { lv: "occasions", en: "occasions-en" },
  documents: { lv: "documents", en: "documents-en" },
  overview: { lv: "overview", en: "overview-en" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Pixels: as wide as a school's screen leaves beside nothing. */
const OVERVIEW_SIZE = { width: 1100, height: 700 };

/** `start`: where in the page a person begins; at its first screen unless told. It takes the place of a page that is open. */
export function showSidebarPage(
  place: "deputy" | "nextYear" | "upkeep" | ClassPage,
  start?: AreaStart,
): void {
  const spoken = language();
  openUi().showSidebar(page(PAGES[place][spoken], start).setTitle(MENU[spoken].title));
}

/** Beside it nothing of the spreadsheet can be used: a glance, not a place to work in. */
export function showOverview(): void {
  const spoken = language();
  const { width, height } = OVERVIEW_SIZE;
  openUi().showModalDialog(
    page(PAGES.overview[spoken]).setWidth(width).setHeight(height),
    MENU[spoken].overview,
  );
}

export function language(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/** In a document there is no spreadsheet's user interface: asking for it is an error, and the only way to know. */
export function openUi(): GoogleAppsScript.Base.Ui {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return DocumentApp.getUi();
  }
}

function page(name: string, start?: AreaStart): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile(name);
  const begin = start === undefined ? "" : encodeURIComponent(JSON.stringify(start));
  return html.setContent(
    html.getContent().replace('="FILE"', `="${openFile()}"`).replace('="START"', `="${begin}"`),
  );
}

/** The id is letters, digits, "-" and "_": anything else has no place in the page. */
function openFile(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as { getId(): string } | null;
  const id = (spreadsheet ?? DocumentApp.getActiveDocument()).getId();
  return id.replace(/[^\w-]/g, "");
}
