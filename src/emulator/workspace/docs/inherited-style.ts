// What a paragraph's text inherits: its named style over normal text.
import type { DocumentState, Paragraph } from "./document-state.ts";
import type { NamedStyleType, TextStyle } from "./styles.ts";

export function inheritedTextStyle(document: DocumentState, paragraph: Paragraph): TextStyle {
  return {
    ...namedTextStyle(document, "NORMAL_TEXT"),
    ...namedTextStyle(document, paragraph.style.namedStyleType ?? "NORMAL_TEXT"),
  };
}

function namedTextStyle(document: DocumentState, type: NamedStyleType): TextStyle {
  return document.namedStyles.find((style) => style.namedStyleType === type)?.textStyle ?? {};
}
