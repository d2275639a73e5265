// A document as plain text, as Drive exports it: a byte order mark, CRLF between paragraphs, a line for every cell,
// a glyph before a list item. Nothing of headers, footers and drawings.
import type { DocumentState, Paragraph, StructuralElement } from "./document-state.ts";
import { joinedTabs } from "./joined-tabs.ts";
import type { JoinedTabs } from "./joined-tabs.ts";

const BYTE_ORDER_MARK = "\ufeff";
const HORIZONTAL_RULE = "_".repeat(16);

export function plainText(document: DocumentState): string {
  const { body, lists } = joinedTabs(document);
  return BYTE_ORDER_MARK + numbered(lists, paragraphsOf(body)).join("\r\n");
}

function paragraphsOf(content: readonly StructuralElement[]): Paragraph[] {
  return content.flatMap((element) => {
    switch (element.kind) {
      case "paragraph":
        return [element];
      case "table":
        return element.rows.flatMap((row) =>
          row.cells.flatMap((cell) => paragraphsOf(cell.content)),
        );
      case "sectionBreak":
        return [];
    }
  });
}

/** Counts each list's items as it goes. */
function numbered(lists: JoinedTabs["lists"], paragraphs: readonly Paragraph[]): string[] {
  const counts = new Map<string, number>();
  return paragraphs.map(({ bullet, inlines }) => {
    const text = inlines
      .map((inline) => {
        switch (inline.kind) {
          case "text":
            return inline.text.replace("\n", "");
          case "horizontalRule":
            return HORIZONTAL_RULE;
          default:
            return "";
        }
      })
      .join("");
    if (bullet === undefined) {
      return text;
    }
    const key = `${bullet.listId} ${bullet.nestingLevel}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const ordered = lists[bullet.listId]?.[bullet.nestingLevel]?.glyphSymbol === undefined;
    return `${"   ".repeat(bullet.nestingLevel)}${ordered ? `${count}.` : "*"} ${text}`;
  });
}
