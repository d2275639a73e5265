// The content of a body, a header, a footer or a cell, paragraph after paragraph and table after table.
import type { StructuralElement } from "../../workspace/docs/document-state.ts";
import type { Xml } from "../xml.ts";
import { paragraphXml } from "./paragraph.ts";
import { tableXml } from "./table.ts";
import type { Story } from "./text-runs.ts";

/** `width` is in points; `section` goes with the last paragraph, for a section that is not the document's last. */
export function contentXml(
  story: Story,
  content: readonly StructuralElement[],
  width: number,
  section: Xml | null = null,
): Xml[] {
  return content.flatMap((element, at) => {
    switch (element.kind) {
      case "paragraph": {
        const neighbours = { before: content[at - 1], after: content[at + 1] };
        const isLast = at === content.length - 1;
        return [paragraphXml(story, element, neighbours, isLast ? section : null)];
      }
      case "table":
        return [tableXml(element, width, (cell, inside) => contentXml(story, cell, inside))];
      case "sectionBreak":
        return [];
    }
  });
}
