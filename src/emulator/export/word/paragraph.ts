// A paragraph of a Google Doc as Word's.
import type { Paragraph, StructuralElement } from "../../workspace/docs/document-state.ts";
import type { NamedStyleType, ParagraphStyle } from "../../workspace/docs/styles.ts";
import { points } from "../../workspace/docs/styles.ts";
import { element } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { numberOf } from "./list-numbering.ts";
import { styleIdOf } from "./named-styles.ts";
import { indentsOf } from "./paragraph-indents.ts";
import { paragraphProperties } from "./paragraph-properties.ts";
import { runProperties } from "./run-properties.ts";
import { inlineXml } from "./text-runs.ts";
import type { Story } from "./text-runs.ts";

export interface Neighbours {
  readonly before: StructuralElement | undefined;
  readonly after: StructuralElement | undefined;
}

const RULE = {
  color: { color: { rgbColor: { red: 0.6, green: 0.6, blue: 0.6 } } },
  width: points(0.75),
} as const;

/** `section` is the page of the section that ends with this paragraph. */
export function paragraphXml(
  story: Story,
  paragraph: Paragraph,
  neighbours: Neighbours,
  section: Xml | null,
): Xml {
  const { document } = story;
  const { style, bullet, inlines } = paragraph;
  const level = bullet && document.lists[bullet.listId]?.[bullet.nestingLevel];
  const properties = paragraphProperties(
    { ...style, ...collapsed(story, paragraph, neighbours), ...ruled(paragraph) },
    {
      styleId: styleIdOf(style.namedStyleType),
      numbering: bullet && numberOf(document, bullet),
      indents: indentsOf([
        style,
        level,
        namedStyle(story, style.namedStyleType),
        namedStyle(story, "NORMAL_TEXT"),
      ]),
      mark: runProperties({ ...inlines.at(-1)?.style, ...bullet?.textStyle }),
      section,
    },
  );
  return element("w:p", {}, [properties, ...inlines.map((inline) => inlineXml(story, inline))]);
}

/** Google leaves no space between the items of a list, unless the style says so. */
function collapsed(
  story: Story,
  { bullet, style }: Paragraph,
  { before, after }: Neighbours,
): ParagraphStyle {
  const isOfList = (other: StructuralElement | undefined) =>
    other?.kind === "paragraph" && other.bullet?.listId === bullet?.listId;
  const mode = style.spacingMode ?? namedStyle(story, "NORMAL_TEXT")?.spacingMode;
  return bullet === undefined || mode !== "COLLAPSE_LISTS"
    ? {}
    : {
        ...(isOfList(before) && { spaceAbove: points(0) }),
        ...(isOfList(after) && { spaceBelow: points(0) }),
      };
}

/** Word has no horizontal rule of its own: the paragraph is ruled below. */
function ruled({ inlines }: Paragraph): ParagraphStyle {
  return inlines.some(({ kind }) => kind === "horizontalRule") ? { borderBottom: RULE } : {};
}

function namedStyle({ document }: Story, type: NamedStyleType | undefined) {
  return document.namedStyles.find((style) => style.namedStyleType === type)?.paragraphStyle;
}
