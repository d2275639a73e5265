// Work that goes on slice by slice, held between two of them: as when the page is closed just then, or Google changes its mind.
import type { Page, Route } from "playwright-core";

export interface Hold {
  /** What was held reaches the server after all. */
  readonly letGo: () => void;
  /** What is held never reaches the server. */
  readonly drop: () => Promise<void>;
}

/** Lets so many slices through and holds what the sidebar asks after them. */
export async function holdAfter(page: Page, slices: number): Promise<Hold> {
  let asked = 0;
  let isLetGo = false;
  const held: Route[] = [];
  await page.route("**/apps-script/run", async (route) => {
    const { function: name } = route.request().postDataJSON() as { readonly function: string };
    asked += name === "sidebarContinueJob" ? 1 : 0;
    if (asked <= slices || isLetGo) {
      await route.continue();
    } else {
      held.push(route);
    }
  });
  return {
    letGo: () => {
      isLetGo = true;
      held.splice(0).forEach((route) => void route.continue());
    },
    drop: async () => {
      await Promise.all(held.splice(0).map((route) => route.abort()));
    },
  };
}
