// Large files at the desk: a document of thirty pages and a sheet of two thousand rows are whole, and how long they take to open.
import { expect } from "vitest";
import { DocumentPage } from "./pages/document-page.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { test } from "./support/journey.ts";

const DEPUTY = "vietniece@skola.example";
const ROWS = 2_000;
const COLUMNS = 12;

test("a document of thirty pages opens with its first page and its last", async ({
  start,
  journey: { window, look, measured },
}) => {
  const desk = await start({ empty: true });
  const { documentId: id } = (await desk.change(DEPUTY, "POST", "v1/documents", {
    title: "Trīsdesmit lapas",
  })) as { readonly documentId: string };
  const text = Array.from({ length: 720 }, (_, at) =>
    `${at + 1}. Skolēni pārrunā, kā droši nokļūt skolā, un zīmē savu ceļu. `.repeat(2),
  ).join("\n");
  await desk.change(DEPUTY, "POST", `v1/documents/${id}:batchUpdate`, {
    requests: [{ insertText: { endOfSegmentLocation: {}, text } }],
  });
  const page = await window();
  const asked = performance.now();
  await page.goto(`${desk.url}document/${id}?as=${encodeURIComponent(DEPUTY)}`);
  await new DocumentPage(page).ready();
  measured("a document of 30 pages from its address to its text", performance.now() - asked, "ms");
  const last = page.getByRole("textbox", { name: "Rindkopa 720", exact: true });
  await last.click();
  const pages = await page.locator(".doc-sheet").count();
  expect(pages).toBeGreaterThanOrEqual(30);
  await look(page, "last-page");
});

test("a sheet of two thousand rows opens at its top, and its last row is there at once", async ({
  start,
  journey: { window, look, measured },
}) => {
  const desk = await start({ empty: true });
  const gridProperties = { rowCount: ROWS, columnCount: COLUMNS, frozenRowCount: 1 };
  const { spreadsheetId: id } = (await desk.change(DEPUTY, "POST", "v4/spreadsheets", {
    properties: { title: "Divi tūkstoši rindu", locale: "lv_LV" },
    sheets: [{ properties: { sheetId: 1, title: "Ieraksti", gridProperties } }],
  })) as { readonly spreadsheetId: string };
  const range = `Ieraksti!A1:L${ROWS}`;
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => `${row + 1}. ieraksts, ${column + 1}. aile`),
  );
  const path = `v4/spreadsheets/${id}/values/${encodeURIComponent(range)}?valueInputOption=RAW`;
  await desk.change(DEPUTY, "PUT", path, { range, values });
  const page = await window();
  const sheet = new SpreadsheetPage(page);
  const asked = performance.now();
  await page.goto(`${desk.url}spreadsheet/${id}?as=${encodeURIComponent(DEPUTY)}`);
  await sheet.ready();
  await sheet.cell("A2").getByText("2. ieraksts, 1. aile").waitFor();
  measured("a sheet of 2000 rows from its address to its cells", performance.now() - asked, "ms");
  const moved = performance.now();
  await sheet.cell("A1").click();
  await page.keyboard.press("Control+ArrowDown");
  await sheet.cell(`A${ROWS}`).getByText(`${ROWS}. ieraksts, 1. aile`).waitFor();
  measured("to its last row", performance.now() - moved, "ms");
  await look(page, "last-row");
});
