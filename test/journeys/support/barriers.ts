// Whether everybody can use what is on the screen, as far as a machine can tell: WCAG 2.2 AA by axe, contrast included, in the
// page and in every frame of it.
import axeCore from "axe-core";
import type { Frame, Page } from "playwright-core";

/** A grid's rows are alike: looking at the first few is looking at all. */
const ALIKE = [".grid-body .grid-row:nth-child(n+6)"];
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** As it is there once its source has run in the frame. */
declare const axe: {
  readonly run: (
    what: object,
    options: object,
  ) => Promise<{ readonly violations: readonly Violation[] }>;
};

/** What stands in somebody's way on the page, a sentence with the place for each. */
export async function barriersOn(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map(violationsIn));
  return found.flat();
}

async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeCore.source);
  const violations = await frame.evaluate(
    async ({ levels, exclude }) =>
      (
        await axe.run(
          { exclude },
          {
            runOnly: { type: "tag", values: levels },
            iframes: false,
            resultTypes: ["violations"],
          },
        )
      ).violations,
    { levels: LEVELS, exclude: ALIKE },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}
