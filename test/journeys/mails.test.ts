// Mails of the school, which nobody gets: they lie in the outbox, each as it would have come.
import { expect } from "vitest";
import { DEPUTY, openDesk } from "../desk/running-desk.ts";
import { DocumentPage } from "./pages/document-page.ts";
import { test } from "./support/journey.ts";

const TEACHER = "gatis.kirspurvs@skola.example";
const COLLEAGUE = "girts.zagarabols@skola.example";
const SCRIPT = {
  "appsscript.json": JSON.stringify({
    timeZone: "Europe/Riga",
    oauthScopes: ["https://www.googleapis.com/auth/script.send_mail"],
  }),
  "Code.js": "function send(message) { MailApp.sendEmail(message); }",
};

test("a mail to several people is whole in the outbox, and its link opens the file as its first recipient", async ({
  journey: { window, look },
}) => {
  const desk = await openDesk(SCRIPT);
  try {
    const answer = await fetch(`${desk.url}/v1/documents`, {
      method: "POST",
      headers: { authorization: `Bearer ${TEACHER}`, "content-type": "application/json" },
      body: JSON.stringify({ title: "Pusgada atskaite" }),
    });
    const { documentId } = (await answer.json()) as { readonly documentId: string };
    const body = [
      "Labdien!",
      "",
      ...Array.from(
        { length: 12 },
        (_, at) => `${at + 1}. Šķērsgriezums: ģimene, ķīmija, ļoti, ņemt, žēl.`,
      ),
      "",
      `Atskaite: https://docs.google.com/document/d/${documentId}/edit?usp=drivesdk.`,
      `Tas pats citādi: https://drive.google.com/open?id=${documentId}`,
    ].join("\n");
    const to = `${TEACHER},${COLLEAGUE}`;
    const message = { to, subject: "Atgriezta labošanai: 1. pusgada atskaite", body };
    await desk.post("/apps-script/run", { function: "send", arguments: [message], user: DEPUTY });

    const page = await window();
    await page.goto(`${desk.url}/outbox?as=${encodeURIComponent(DEPUTY)}`);
    const mail = page.getByRole("article");
    await mail.getByRole("heading", { name: message.subject }).waitFor();
    await mail.getByText(`No: ${DEPUTY} · Kam: ${TEACHER}, ${COLLEAGUE}`).waitFor();
    expect(await mail.locator(".mail-body").innerText()).toBe(body);
    await look(page, "a-long-mail");
    await mail.getByRole("link").nth(1).click();
    const report = new DocumentPage(page);
    await report.ready();
    expect(await report.title.innerText()).toBe("Pusgada atskaite");
    expect(new URL(page.url()).searchParams.get("as")).toBe(TEACHER);
  } finally {
    desk.close();
  }
});
