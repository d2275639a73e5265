// June: the deputy prepares next year from a list with one open question, and closes the page in the middle of the work.
import { expect } from "vitest";
import { NextYearScreen } from "./pages/next-year-screen.ts";
import { openSidebar } from "./pages/open-file.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { LV } from "./pages/words.ts";
import type { JourneyDesk } from "./support/a-desk.ts";
import { holdAfter } from "./support/hold-slices.ts";
import { test } from "./support/journey.ts";
import { aSetUpSchool, cellsOf } from "./support/set-up-school.ts";

const DEPUTY = "vietniece@skola.example";
const CLASSES = `klase;audzinātājs;dzimte;e-pasts;skolēnu skaits
6.a;Ruta Ozola;S;ruta.ozola@skola.example;20
9.c;Gatis Liepa;V;gatis.liepa@skola.example;18
12.;Anna Egle;S;anna.egle@skola.example;15`;

test("the deputy prepares next year over a closed page, and last year's teachers only read", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start({ empty: true });
  const master = await aSetUpSchool(desk, DEPUTY);
  await master.ask("sidebarImportRoster", { year: "2020/2021", cells: cellsOf(CLASSES) });
  await untilDone(master.ask, (await master.ask("sidebarOpenYear", { year: "2020/2021" })) as Job);

  const page = await window();
  await page.goto(master.address);
  await new SpreadsheetPage(page).ready();
  const sidebar = await openSidebar(page, LV);
  const nextYear = new NextYearScreen(sidebar);
  await nextYear.turnTo();
  await look(page, "start");
  await nextYear.openList();
  await sidebar.text("Sarakstā ir 1 jautājums. Atbildiet uz tiem.").waitFor();
  await sidebar.text("Plānam būs cita veidlapa: 3. pielikums (bija 2.).").waitFor();
  expect(await sidebar.button("Izveidot").count()).toBe(0);
  await look(page, "list-with-a-question");

  await nextYear.decide("9.c → ?", "beidz skolu vai tiek izformēta");
  await sidebar.text("Saraksts ir mainīts. Pirms veidošanas pārbaudiet to.").waitFor();
  await look(page, "a-line-open");
  await nextYear.check();
  expect(await sidebar.fact("Tiks izveidots")).toBe("11");
  await sidebar.field("Slēgt veco gadu").check();
  await look(page, "list-answered");

  await desk.control("faults", {
    arm: {
      operation: "drive.files.copy",
      effect: { kind: "endExecution", when: "after" },
      skip: 1,
      times: 1,
    },
  });
  const hold = await holdAfter(page, 1);
  const ended = page.waitForResponse((response) =>
    (response.request().postData() ?? "").includes('"sidebarContinueJob"'),
  );
  await sidebar.button("Izveidot").click();
  await ended;
  await hold.drop();
  await page.close();

  const later = await window();
  await later.goto(master.address);
  await new SpreadsheetPage(later).ready();
  const resumed = await openSidebar(later, LV);
  await resumed.text("Darbs nav pabeigts.").waitFor();
  await look(later, "unfinished-work");
  await resumed.button(LV.goOn).click();
  await resumed.untilAllMade();
  await look(later, "next-year-made");
  await resumed.goHome();

  await desk.control("clock", { advanceSeconds: 600 });
  expect(await sharesOf(desk, "7.a klase")).toEqual(["ruta.ozola@skola.example writer"]);
  expect(await sharesOf(desk, "6.a klase")).toEqual(["ruta.ozola@skola.example reader"]);
  expect(await sharesOf(desk, "9.c klase")).toEqual(["gatis.liepa@skola.example reader"]);
  expect(await sharesOf(desk, "12. klase")).toEqual(["anna.egle@skola.example reader"]);

  await new NextYearScreen(resumed).turnTo();
  await resumed.button("Atsaukt darbu").click();
  await resumed.button("Pārskatīt").first().click();
  await resumed.text("Miskastē nonāks 4 faili un 7 mapes, kas paliek tukšas.").waitFor();
  await look(later, "what-undo-would-do");
});

interface Job {
  readonly jobId: string;
  readonly state: string;
}

async function untilDone(
  ask: (name: string, input: unknown) => Promise<unknown>,
  begun: Job,
): Promise<void> {
  let work = begun;
  while (work.state === "running") {
    work = (await ask("sidebarContinueJob", { jobId: work.jobId })) as Job;
  }
}

/** Who was let into the folder of that name, on the folder itself. */
async function sharesOf(desk: JourneyDesk, name: string): Promise<string[]> {
  const drive = "supportsAllDrives=true&includeItemsFromAllDrives=true";
  const q = encodeURIComponent(`name = '${name}' and trashed = false`);
  const listed = await desk.google(DEPUTY, `drive/v3/files?${drive}&q=${q}`);
  const [file] = (listed.body as { files: { id: string }[] }).files;
  const fields = "permissions(emailAddress,role,permissionDetails(inherited))";
  const { body } = await desk.google(
    DEPUTY,
    `drive/v3/files/${file?.id ?? ""}/permissions?supportsAllDrives=true&fields=${fields}`,
  );
  return (body as { permissions: Permission[] }).permissions
    .filter(({ permissionDetails }) => permissionDetails.every(({ inherited }) => !inherited))
    .map(({ emailAddress, role }) => `${emailAddress} ${role}`);
}

interface Permission {
  readonly emailAddress: string;
  readonly role: string;
  readonly permissionDetails: readonly { readonly inherited: boolean }[];
}
