// A Google Doc as a .docx, to open in Word or LibreOffice: the look that Google shows, in Word's own terms.
import type { DocumentState, StructuralElement } from "../workspace/docs/document-state.ts";
import { joinedTabs } from "../workspace/docs/joined-tabs.ts";
import type { JoinedTabs } from "../workspace/docs/joined-tabs.ts";
import type { SectionStyle } from "../workspace/docs/styles.ts";
import { officePackage, Relationships } from "./office-package.ts";
import type { Part } from "./office-package.ts";
import { numberingXml } from "./word/list-numbering.ts";
import { stylesXml } from "./word/named-styles.ts";
import { sectionXml, textWidth } from "./word/section-page.ts";
import type { PartIds } from "./word/section-page.ts";
import { contentXml } from "./word/story-content.ts";
import type { Story } from "./word/text-runs.ts";
import { WORD } from "./word/word-namespaces.ts";
import { element } from "./xml.ts";
import type { Xml } from "./xml.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** Of Word 2013 and later: without it Word opens the file in a compatibility mode. */
const COMPATIBILITY = {
  "w:name": "compatibilityMode",
  "w:uri": "http://schemas.microsoft.com/office/word",
  "w:val": 15,
} as const;

interface Section {
  readonly style: SectionStyle;
  readonly content: StructuralElement[];
}

export function exportDocument(state: DocumentState): Uint8Array {
  const document = joinedTabs(state);
  const relationships = new Relationships();
  const settings = referred("settings", settingsXml(document));
  const styles = referred("styles", stylesXml(document));
  const numbering = numberingXml(document);
  const headers = sideParts(document, "header", document.headers);
  const footers = sideParts(document, "footer", document.footers);
  const ids: PartIds = new Map(
    [...headers, ...footers].map(({ segmentId, part }) => [
      segmentId,
      relationships.add(part.kind, part.fileName),
    ]),
  );
  const others = [
    styles,
    settings,
    ...(numbering === null ? [] : [referred("numbering", numbering)]),
  ];
  others.forEach(({ kind, fileName }) => relationships.add(kind, fileName));
  return officePackage(document.title, [
    {
      path: "word/document.xml",
      contentType: `${TYPE}.document.main+xml`,
      xml: bodyXml({ document, relationships }, ids),
      relationships,
    },
    ...others,
    ...[...headers, ...footers].map(({ part }) => part),
  ]);
}

interface ReferredPart extends Part {
  readonly kind: string;
  readonly fileName: string;
}

function referred(kind: string, xml: Xml, name = kind): ReferredPart {
  const fileName = `${name}.xml`;
  return { kind, fileName, path: `word/${fileName}`, contentType: `${TYPE}.${kind}+xml`, xml };
}

/** The headers or the footers, each a part of its own. */
function sideParts(
  document: JoinedTabs,
  kind: "header" | "footer",
  segments: JoinedTabs["headers"],
): { segmentId: string; part: ReferredPart }[] {
  const root = kind === "header" ? "w:hdr" : "w:ftr";
  return Object.entries(segments).map(([segmentId, content], at) => {
    const relationships = new Relationships();
    const width = textWidth(document, {});
    const xml = element(root, WORD, contentXml({ document, relationships }, content, width));
    return { segmentId, part: { ...referred(kind, xml, `${kind}${at + 1}`), relationships } };
  });
}

function bodyXml(story: Story, ids: PartIds): Xml {
  const sections = sectionsOf(story.document);
  const content = sections.flatMap(({ style, content }, at) => {
    const page = sectionXml(story.document, style, ids);
    const width = textWidth(story.document, style);
    return at === sections.length - 1
      ? [...contentXml(story, content, width), page]
      : contentXml(story, content, width, page);
  });
  return element("w:document", WORD, [element("w:body", {}, content)]);
}

/** Each from its break on. */
function sectionsOf({ body }: JoinedTabs): Section[] {
  const sections: Section[] = [];
  for (const item of body) {
    if (item.kind === "sectionBreak") {
      sections.push({ style: item.style, content: [] });
    } else {
      sections.at(-1)?.content.push(item);
    }
  }
  return sections;
}

function settingsXml({ documentStyle }: JoinedTabs): Xml {
  return element("w:settings", WORD, [
    element("w:defaultTabStop", { "w:val": 720 }),
    documentStyle.useEvenPageHeaderFooter === true ? element("w:evenAndOddHeaders") : null,
    element("w:compat", {}, [element("w:compatSetting", COMPATIBILITY)]),
  ]);
}
