// What stands in a paragraph: text with its breaks and tabs, links, page breaks, and drawings as a box with their text.
import type { Inline } from "../../workspace/docs/document-state.ts";
import type { JoinedTabs } from "../../workspace/docs/joined-tabs.ts";
import type { TextStyle } from "../../workspace/docs/styles.ts";
import type { Relationships } from "../office-package.ts";
import { element, text } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { runProperties } from "./run-properties.ts";

/** The document a part belongs to, and what that part refers to. */
export interface Story {
  readonly document: JoinedTabs;
  readonly relationships: Relationships;
}

const BOX = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" } as const;

/** Null for what Word keeps elsewhere: the paragraph's end and a horizontal rule. */
export function inlineXml(story: Story, inline: Inline): Xml | null {
  switch (inline.kind) {
    case "text":
      return textXml(story, inline.text.replace("\n", ""), inline.style);
    case "pageBreak":
      return run(runProperties(inline.style), [element("w:br", { "w:type": "page" })]);
    case "horizontalRule":
      return null;
    case "inlineObject":
      return run(
        element("w:rPr", {}, [element("w:bdr", BOX)]),
        pieces(story.document.inlineObjects[inline.objectId]?.text ?? ""),
      );
  }
}

function textXml({ relationships }: Story, content: string, style: TextStyle): Xml | null {
  if (content === "") {
    return null;
  }
  const shown = run(runProperties(style), pieces(content));
  const url = style.link?.url;
  return url === undefined
    ? shown
    : element("w:hyperlink", { "r:id": relationships.add("hyperlink", url, true) }, [shown]);
}

function run(look: Xml | null, content: readonly Xml[]): Xml {
  return element("w:r", {}, [look, ...content]);
}

/** Google keeps a line break inside a paragraph as a vertical tab. */
function pieces(content: string): Xml[] {
  return content
    .split(/([\t\v\n])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      switch (piece) {
        case "\t":
          return element("w:tab");
        case "\v":
        case "\n":
          return element("w:br");
        default:
          return element("w:t", { "xml:space": "preserve" }, [text(piece)]);
      }
    });
}
