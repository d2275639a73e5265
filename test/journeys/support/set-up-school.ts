// A school that is set up already, for journeys that begin later: made by the add-on's own functions, without a browser.
import { DEMO_SETTINGS } from "../../../src/demo/demo-school.ts";
import type { JourneyDesk } from "./a-desk.ts";

export interface Master {
  /** Of the spreadsheet's page at the desk, as the deputy. */
  readonly address: string;
  /** One call of the add-on by the deputy in the master, which must be granted. */
  readonly ask: (name: string, input: unknown) => Promise<unknown>;
}

interface Work {
  readonly jobId: string;
  readonly state: string;
}

export async function aSetUpSchool(desk: JourneyDesk, deputy: string): Promise<Master> {
  const drives = await desk.google(deputy, "drive/v3/drives");
  const files = await desk.google(deputy, "drive/v3/files");
  const [drive] = (drives.body as { readonly drives: readonly { readonly id: string }[] }).drives;
  const [file] = (files.body as { readonly files: readonly { readonly id: string }[] }).files;
  if (drive === undefined || file === undefined) {
    throw new Error("The empty school has a shared drive and a spreadsheet.");
  }
  const ask = (name: string, input: unknown) => desk.run(deputy, file.id, name, input);
  let work = (await ask("sidebarSetUpSchool", {
    driveId: drive.id,
    settings: DEMO_SETTINGS,
  })) as Work;
  while (work.state === "running") {
    work = (await ask("sidebarContinueJob", { jobId: work.jobId })) as Work;
  }
  return {
    address: `${desk.url}spreadsheet/${file.id}?as=${encodeURIComponent(deputy)}`,
    ask,
  };
}

/** As the sidebar makes cells of what is pasted. */
export function cellsOf(list: string): string[][] {
  return list
    .trim()
    .split("\n")
    .map((line) => line.split(";"));
}
