// Hands at the desk: a checkbox, a list, cells pasted past the end of a sheet, a cell that is closed, a document that is locked while
// somebody types in it.
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { DocumentPage } from "./pages/document-page.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import type { JourneyDesk } from "./support/a-desk.ts";
import { test } from "./support/journey.ts";
import { aSmallSheet } from "./support/small-sheet.ts";

const DEPUTY = "vietniece@skola.example";
const TEACHER = "gatis.kirspurvs@skola.example";
const PEOPLE = { owner: DEPUTY, teacher: TEACHER };

test("a checkbox is ticked, a list chosen from, and a small sheet grows with what is pasted", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start({ empty: true });
  const id = await aSmallSheet(desk, 5, PEOPLE);
  const page = await window();
  await page.goto(pageOf(desk, "spreadsheet", id, DEPUTY));
  const sheet = new SpreadsheetPage(page);
  await sheet.ready();

  await sheet.checkbox("A2").click();
  await sheet.untilSaved();
  expect(await sheet.checkbox("A2").isChecked()).toBe(true);
  await page.keyboard.press("Space");
  await sheet.untilSaved();
  expect(await sheet.checkbox("A2").isChecked()).toBe(false);

  await sheet.openList("B5");
  await look(page, "list-in-the-last-row");
  await sheet.choice("klātienē").click();
  await sheet.untilSaved();
  expect(await sheet.cell("B5").innerText()).toBe("klātienē");

  await sheet.paste(
    "B4",
    "telefons\t8. sept.\te-klase\nklātienē\t9. sept.\t\nvēstule\t=1+1\tgarš teksts",
  );
  await sheet.untilSaved();
  expect(await sheet.cell("B6").innerText()).toBe("vēstule");
  expect(await sheet.cell("C6").innerText()).toBe("2");
  expect(await sheet.cell("D6").innerText()).toBe("garš teksts");
  await look(page, "grown-by-pasting");
});

test("a link in a cell leads to the very cell it names, by mouse and by keyboard", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start({ empty: true });
  const id = await aSmallSheet(desk, 60, PEOPLE);
  const page = await window();
  await page.goto(pageOf(desk, "spreadsheet", id, DEPUTY));
  const sheet = new SpreadsheetPage(page);
  await sheet.ready();
  const link = `https://docs.google.com/spreadsheets/d/${id}/edit#gid=1&range=B42`;
  await sheet.typeInto("C2", link);
  await sheet.untilSaved();
  await sheet.cell("C2").click();
  await look(page, "link-below-a-cell");
  const led = async (act: Promise<void>) => {
    const [opened] = await Promise.all([page.waitForEvent("popup"), act]);
    const there = new SpreadsheetPage(opened);
    await there.ready();
    await there.cell("B42").waitFor();
    return there.chosen.innerText();
  };
  expect(await led(page.getByRole("link", { name: "Atvērt saiti" }).click())).toBe("B42");
  await sheet.cell("C2").click();
  expect(await led(page.keyboard.press("Alt+Enter"))).toBe("B42");
});

test("a closed cell in the last row says so above itself, with what was typed", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start({ empty: true });
  const id = await aSmallSheet(desk, 60, PEOPLE);
  const page = await window({ viewport: { width: 800, height: 480 } });
  await page.goto(pageOf(desk, "spreadsheet", id, TEACHER));
  const sheet = new SpreadsheetPage(page);
  await sheet.ready();
  await sheet.cell("A2").click();
  await page.keyboard.press("Control+ArrowDown");
  await page.keyboard.type("Mēģinu");
  await page.keyboard.press("Enter");
  const refusal = page.getByRole("alert").filter({ hasText: "Šūna ir aizsargāta" });
  await refusal.waitFor();
  expect(await sheet.cell("A60").innerText()).toBe("Mēģinu");
  expect(await isInside(page, refusal)).toBe(true);
  await look(page, "refused-in-the-last-row");
});

test("a document that is locked while somebody types keeps the text on the page", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start({ empty: true });
  const { documentId: id } = (await desk.change(TEACHER, "POST", "v1/documents", {
    title: "Protokols",
  })) as { readonly documentId: string };
  const page = await window();
  await page.goto(pageOf(desk, "document", id, TEACHER));
  const document = new DocumentPage(page);
  await document.ready();
  await document.paragraph(1).click();
  await page.keyboard.type("Pirmais teikums.");
  await document.untilSaved();
  await desk.change(TEACHER, "PATCH", `drive/v3/files/${id}`, {
    contentRestrictions: [{ readOnly: true, reason: "Iesniegts" }],
  });
  await page.keyboard.type(" Otrais teikums.");
  await page.getByText("Jūsu ierakstītais paliek šajā lapā, bet nav saglabāts.").waitFor();
  expect(await document.text).toContain("Pirmais teikums. Otrais teikums.");
  await look(page, "locked-while-typing");

  await desk.change(TEACHER, "PATCH", `drive/v3/files/${id}`, {
    contentRestrictions: [{ readOnly: false }],
  });
  await page.getByRole("button", { name: "Mēģināt vēlreiz" }).click();
  await document.untilSaved();
  await page.reload();
  await document.ready();
  expect(await document.paragraph(1).innerText()).toBe("Pirmais teikums. Otrais teikums.");
});

function pageOf({ url }: JourneyDesk, kind: string, id: string, as: string): string {
  return `${url}${kind}/${id}?as=${encodeURIComponent(as)}`;
}

async function isInside(page: Page, element: Locator): Promise<boolean> {
  const grid = await page.locator(".grid-scroll").boundingBox();
  const box = await element.boundingBox();
  return (
    grid !== null &&
    box !== null &&
    grid.y <= box.y &&
    box.y + box.height <= grid.y + grid.height &&
    box.x + box.width <= grid.x + grid.width
  );
}
