// An open file at the desk: the add-on's menu above it and the sidebar beside it.
import type { Page } from "playwright-core";
import { Sidebar } from "./sidebar.ts";
import type { JourneyWords } from "./words.ts";

/** Through the menu, as in Google's editors. */
export async function openSidebar(page: Page, words: JourneyWords): Promise<Sidebar> {
  await chooseFromMenu(page, words, words.openSidebar);
  const sidebar = new Sidebar(page, words);
  await sidebar.title.waitFor();
  return sidebar;
}

/** An item of the add-on's own menu. */
export async function chooseFromMenu(page: Page, words: JourneyWords, item: string): Promise<void> {
  await page.getByRole("button", { name: words.extensions }).click();
  await page.getByRole("menuitem", { name: words.addon }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}
