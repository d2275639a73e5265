// Returned and corrected: the plan of 4.b goes to the deputy, comes back with a comment, is corrected, submitted again and accepted.
import { expect } from "vitest";
import { DocumentPage } from "./pages/document-page.ts";
import { DrivePage } from "./pages/drive-page.ts";
import { openSidebar } from "./pages/open-file.ts";
import type { Sidebar } from "./pages/sidebar.ts";
import { LV } from "./pages/words.ts";
import type { JourneyDesk } from "./support/a-desk.ts";
import { openClass } from "./support/class-entries.ts";
import { test } from "./support/journey.ts";

const DEPUTY = "vietniece@skola.example";
const TEACHER = "gatis.kirspurvs@skola.example";
const PLAN = "4.b klase – Audzināšanas stundu darba plāns 2020_2021";
const REPORT = "4.b klase – Pusgada atskaite 1 2020_2021";
const COMMENT = "Papildiniet 2. pusgadu un pievienojiet drošības stundu.";

test("a submitted plan is closed, comes back with the deputy's comment, is corrected and accepted", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start();
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, TEACHER);
  await drive.openFolder("4.b klase");
  await drive.openFile(PLAN);
  const plan = new DocumentPage(page);
  await plan.ready();
  const planId = new URL(page.url()).pathname.split("/")[2] ?? "";
  const { journalId } = await openClass(desk, TEACHER, planId);
  const master = await masterOf(desk);
  const decide = (decision: "accept" | "return", comment: string): Promise<unknown> =>
    desk.run(DEPUTY, master, "sidebarReviewDocument", {
      journalId,
      documentId: planId,
      decision,
      comment,
    });

  const first = await toSubmission(await openSidebar(page, LV));
  await first.text("Plāna tabulā vēl nav nevienas rindas.").waitFor();
  await look(page, "nothing-planned-yet");
  await first.button("Iesniegt").click();
  await first.text(/^Iesniegts pārskatīšanai\./).waitFor({ timeout: 30_000 });
  await look(page, "submitted");

  await decide("return", COMMENT);
  await page.reload();
  await plan.ready();
  const returned = await toSubmission(await openSidebar(page, LV));
  await returned.text(COMMENT).waitFor();
  await returned.text("Atgriezts labošanai").waitFor();
  await look(page, "returned-with-a-comment");

  await plan.cell(2, 1).click();
  await page.keyboard.type("12.02.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Drošība internetā");
  await plan.untilSaved();
  const corrected = await toSubmission(await openSidebar(page, LV));
  await corrected.text("Nekas cits nav jāpārbauda.").waitFor();
  await look(page, "corrected");
  await corrected.button("Iesniegt").click();
  await corrected.text(/^Iesniegts pārskatīšanai\./).waitFor({ timeout: 30_000 });

  await corrected.button("Atsaukt iesniegšanu").click();
  await corrected.text(/^Iesniegšana atsaukta\./).waitFor({ timeout: 30_000 });
  await look(page, "withdrawn");
  await corrected.button("Iesniegt").click();
  await corrected.button("Atsaukt iesniegšanu").waitFor({ timeout: 30_000 });

  await decide("accept", "");
  // A closed document has no menu of the add-on any more: the way leads through another file of the class.
  await DrivePage.visit(page, desk.url, TEACHER);
  await drive.openFolder("4.b klase");
  await drive.openFile(REPORT);
  await new DocumentPage(page).ready();
  const accepted = await openSidebar(page, LV);
  await accepted.button("Iesniegšana").click();
  await accepted.text("1. pusgada atskaite").waitFor({ timeout: 30_000 });
  await accepted.button("‹ Atpakaļ").click();
  await look(page, "documents-to-choose-from");
  await accepted.button("Gada plāns").click();
  await accepted.text("Pieņemts").waitFor();
  expect(await accepted.button("Iesniegt").count()).toBe(0);
  await look(page, "accepted");
});

/** From the class's first screen to the open document's own. */
async function toSubmission(sidebar: Sidebar): Promise<Sidebar> {
  await sidebar.button("Iesniegšana").click();
  await sidebar.text("Statuss:").waitFor({ timeout: 30_000 });
  return sidebar;
}

async function masterOf(desk: JourneyDesk): Promise<string> {
  const query = new URLSearchParams({
    q: "appProperties has { key='kind' and value='master' }",
    includeItemsFromAllDrives: "true",
    supportsAllDrives: "true",
    corpora: "allDrives",
    fields: "files(id)",
  });
  const { body } = await desk.google(DEPUTY, `drive/v3/files?${query.toString()}`);
  const { files } = body as { readonly files: readonly { readonly id: string }[] };
  return files[0]?.id ?? "";
}
