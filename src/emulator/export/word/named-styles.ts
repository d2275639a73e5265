// Normal text, titles and headings as Word's styles, so that a heading stays one in Word.
import type { JoinedTabs } from "../../workspace/docs/joined-tabs.ts";
import type { NamedStyle, NamedStyleType } from "../../workspace/docs/styles.ts";
import { element } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { indentsOf } from "./paragraph-indents.ts";
import { paragraphProperties } from "./paragraph-properties.ts";
import { runProperties } from "./run-properties.ts";
import { WORD } from "./word-namespaces.ts";

/** Word knows its own styles by these names. */
const STYLES: Readonly<Record<NamedStyleType, { readonly id: string; readonly name: string }>> = {
  NORMAL_TEXT: { id: "Normal", name: "Normal" },
  TITLE: { id: "Title", name: "Title" },
  SUBTITLE: { id: "Subtitle", name: "Subtitle" },
  HEADING_1: { id: "Heading1", name: "heading 1" },
  HEADING_2: { id: "Heading2", name: "heading 2" },
  HEADING_3: { id: "Heading3", name: "heading 3" },
  HEADING_4: { id: "Heading4", name: "heading 4" },
  HEADING_5: { id: "Heading5", name: "heading 5" },
  HEADING_6: { id: "Heading6", name: "heading 6" },
};

export function stylesXml(document: JoinedTabs): Xml {
  return element("w:styles", WORD, document.namedStyles.map(styleXml));
}

/** Undefined for normal text. */
export function styleIdOf(type: NamedStyleType | undefined): string | undefined {
  return type === undefined || type === "NORMAL_TEXT" ? undefined : STYLES[type].id;
}

function styleXml({ namedStyleType, textStyle, paragraphStyle }: NamedStyle): Xml {
  const { id, name } = STYLES[namedStyleType];
  const isNormal = namedStyleType === "NORMAL_TEXT";
  return element(
    "w:style",
    { "w:type": "paragraph", "w:default": isNormal ? 1 : undefined, "w:styleId": id },
    [
      element("w:name", { "w:val": name }),
      isNormal ? null : element("w:basedOn", { "w:val": STYLES.NORMAL_TEXT.id }),
      isNormal ? null : element("w:next", { "w:val": STYLES.NORMAL_TEXT.id }),
      element("w:qFormat"),
      paragraphProperties(paragraphStyle, {
        indents: indentsOf([paragraphStyle]),
        outlineLevel: outlineLevelOf(namedStyleType),
      }),
      runProperties(textStyle),
    ],
  );
}

function outlineLevelOf(type: NamedStyleType): number | undefined {
  return type.startsWith("HEADING_") ? Number(type.at(-1)) - 1 : undefined;
}
