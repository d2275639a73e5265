// What a paragraph's text inherits: its named style over normal text.
import type { DocumentTab, Paragraph } from "./document-state.ts";
import type { NamedStyleType, TextStyle } from "./styles.ts";

export function inheritedTextStyle(tab: DocumentTab, paragraph: Paragraph): TextStyle {
  return {
    ...namedTextStyle(tab, "NORMAL_TEXT"),
    ...namedTextStyle(tab, paragraph.style.namedStyleType ?? "NORMAL_TEXT"),
  };
}

function namedTextStyle(tab: DocumentTab, type: NamedStyleType): TextStyle {
  return tab.namedStyles.find((style) => style.namedStyleType === type)?.textStyle ?? {};
}
