// The way of somebody who has no mouse: one Tab after another until the thing has the focus.
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

const MOST = 80;

/** What is used here of an element in whichever frame. */
interface Focusable {
  readonly ownerDocument: { readonly activeElement: unknown; readonly hasFocus: () => boolean };
}

/** Also into frames. @throws Error when it is never reached. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    if (await hasFocus(target)) {
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST} times ${key} do not lead to ${String(target)}.`);
}

/** Where the focus is moved for the person, as in menus. */
export async function untilFocused(target: Locator): Promise<void> {
  await expect.poll(() => hasFocus(target)).toBe(true);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element: Focusable) => {
    const { activeElement } = element.ownerDocument;
    return activeElement === element && element.ownerDocument.hasFocus();
  });
}
