// Work that goes on slice by slice, cut short in the middle of its first slice: as when Google ends an execution at its time limit.
import type { Page } from "playwright-core";
import type { JourneyDesk } from "./a-desk.ts";
import { holdAfter } from "./hold-slices.ts";

/** So many copies are made before the execution ends. */
const COPIES = 20;

/** Begins the work with `begin`; when this returns nothing of it runs any more, and the page asks for no further slice. */
export async function cutShort(
  desk: JourneyDesk,
  page: Page,
  begin: () => Promise<void>,
): Promise<void> {
  await desk.control("faults", {
    arm: {
      operation: "drive.files.copy",
      effect: { kind: "endExecution", when: "after" },
      skip: COPIES,
      times: 1,
    },
  });
  const hold = await holdAfter(page, 1);
  const ended = page.waitForResponse((response) =>
    (response.request().postData() ?? "").includes('"sidebarContinueJob"'),
  );
  await begin();
  await ended;
  await hold.drop();
}
