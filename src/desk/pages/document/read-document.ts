// Google's document resource -> what the page lays out.
import type { docs_v1 } from "@googleapis/docs";
import { Bullets } from "./bullets.ts";
import type { Block, DocumentModel, Paper, ParagraphBlock, Run } from "./document-model.ts";
import { OBJECT } from "./document-model.ts";
import { paragraphLook, pointsOf, textLook } from "./look.ts";
import { readTable } from "./read-table.ts";
import type { Reading } from "./reading.ts";

export function readDocument(document: docs_v1.Schema$Document): DocumentModel {
  const style = document.documentStyle ?? {};
  const paper = paperOf(style);
  const paragraphs: ParagraphBlock[] = [];
  const reading = (gathered: ParagraphBlock[] | null): Reading => ({
    document,
    bullets: new Bullets(document.lists ?? {}),
    paragraphs: gathered,
    container: "body",
    width: paper.width - paper.left - paper.right,
    readBlocks,
  });
  const header = document.headers?.[style.defaultHeaderId ?? ""]?.content ?? [];
  const footer = document.footers?.[style.defaultFooterId ?? ""]?.content ?? [];
  return {
    title: document.title ?? "",
    revisionId: document.revisionId ?? null,
    paper,
    header: readBlocks(header, reading(null)),
    footer: readBlocks(footer, reading(null)),
    blocks: readBlocks(document.body?.content ?? [], reading(paragraphs)),
    paragraphs,
  };
}

function paperOf(style: docs_v1.Schema$DocumentStyle): Paper {
  const width = pointsOf(style.pageSize?.width) || 595.28;
  const height = pointsOf(style.pageSize?.height) || 841.89;
  const isTurned = style.flipPageOrientation === true;
  return {
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    top: pointsOf(style.marginTop),
    right: pointsOf(style.marginRight),
    bottom: pointsOf(style.marginBottom),
    left: pointsOf(style.marginLeft),
    headerAt: pointsOf(style.marginHeader),
    footerAt: pointsOf(style.marginFooter),
  };
}

function readBlocks(
  content: readonly docs_v1.Schema$StructuralElement[],
  reading: Reading,
): Block[] {
  const blocks: Block[] = [];
  let startsPage = false;
  for (const element of content) {
    if (element.sectionBreak !== undefined) {
      startsPage ||=
        blocks.length > 0 && element.sectionBreak.sectionStyle?.sectionType === "NEXT_PAGE";
    } else if (element.table !== undefined) {
      blocks.push(readTable(element.table, element.startIndex ?? 0, startsPage, reading));
      startsPage = false;
    } else if (element.paragraph !== undefined) {
      const block = readParagraph(element, element.paragraph, startsPage, reading);
      blocks.push(block);
      startsPage = block.runs.some(({ object }) => object === "pageBreak");
    }
  }
  return blocks;
}

function readParagraph(
  element: docs_v1.Schema$StructuralElement,
  paragraph: docs_v1.Schema$Paragraph,
  startsPage: boolean,
  { document, bullets, paragraphs, container }: Reading,
): ParagraphBlock {
  const named = paragraph.paragraphStyle?.namedStyleType ?? "NORMAL_TEXT";
  const inherited = [namedStyle(document, "NORMAL_TEXT"), namedStyle(document, named)];
  const style = merged([
    ...inherited.map((each) => each?.paragraphStyle),
    paragraph.paragraphStyle,
  ]);
  const { bullet } = paragraph;
  const level = bullet === undefined ? null : bullets.levelOf(bullet);
  const own = paragraph.paragraphStyle;
  const indents = {
    start: pointsOf(own?.indentStart ?? level?.indentStart ?? style.indentStart),
    firstLine: pointsOf(own?.indentFirstLine ?? level?.indentFirstLine ?? style.indentFirstLine),
  };
  const runs = (paragraph.elements ?? []).flatMap(readRun);
  const block: ParagraphBlock = {
    kind: "paragraph",
    index: paragraphs?.length ?? -1,
    start: element.startIndex ?? 0,
    end: element.endIndex ?? 0,
    text: runs.map(({ text }) => text).join(""),
    runs,
    glyph: bullet === undefined ? null : bullets.next(bullet),
    look: paragraphLook(style, indents, bullet !== undefined),
    textLook: textLook(merged(inherited.map((each) => each?.textStyle))),
    emptyLook: textLook(paragraph.elements?.at(-1)?.textRun?.textStyle),
    heading: headingLevel(named),
    container,
    startsPage: startsPage || style.pageBreakBefore === true,
    staysWithNext: style.keepWithNext === true,
  };
  paragraphs?.push(block);
  return block;
}

/** Each later style over the earlier ones; what it leaves unset stays. */
function merged<S extends object>(styles: readonly (S | undefined)[]): S {
  return Object.assign({}, ...styles) as S;
}

function namedStyle(
  document: docs_v1.Schema$Document,
  type: string,
): docs_v1.Schema$NamedStyle | undefined {
  return document.namedStyles?.styles?.find(({ namedStyleType }) => namedStyleType === type);
}

function headingLevel(named: string): number | null {
  return named === "TITLE" ? 1 : named.startsWith("HEADING_") ? Number(named.slice(8)) : null;
}

function readRun(element: docs_v1.Schema$ParagraphElement): Run[] {
  const { textRun } = element;
  if (textRun === undefined) {
    return [{ text: OBJECT, look: {}, link: null, object: objectOf(element) }];
  }
  const text = (textRun.content ?? "").replace(/\n$/, "");
  const link = textRun.textStyle?.link?.url ?? null;
  return text === "" ? [] : [{ text, look: textLook(textRun.textStyle), link, object: null }];
}

function objectOf(element: docs_v1.Schema$ParagraphElement): Run["object"] {
  if (element.pageBreak !== undefined) {
    return "pageBreak";
  }
  if (element.horizontalRule !== undefined) {
    return "rule";
  }
  return element.inlineObjectElement === undefined ? "other" : "drawing";
}
