// Work that goes on slice by slice, held between two of them: as when the page is closed just then, or Google changes its mind.
import type { Page } from "playwright-core";

/** Lets so many slices through; what follows reaches the server once it is let go. */
export async function holdAfter(
  page: Page,
  slices: number,
): Promise<{ readonly letGo: () => void }> {
  let asked = 0;
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/apps-script/run", async (route) => {
    const { function: name } = route.request().postDataJSON() as { readonly function: string };
    asked += name === "sidebarContinueJob" ? 1 : 0;
    if (asked > slices) {
      await released;
    }
    await route.continue();
  });
  return { letGo };
}
