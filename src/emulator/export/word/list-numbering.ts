// Google's lists as Word's numbering: real bullets and numbers, with hanging indents.
import type { Bullet } from "../../workspace/docs/document-state.ts";
import type { JoinedTabs } from "../../workspace/docs/joined-tabs.ts";
import type { NestingLevel } from "../../workspace/docs/styles.ts";
import { element } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { pointsOf } from "./measures.ts";
import { paragraphProperties } from "./paragraph-properties.ts";
import { runProperties } from "./run-properties.ts";
import { WORD } from "./word-namespaces.ts";

const FORMATS: Readonly<Record<NonNullable<NestingLevel["glyphType"]>, string>> = {
  NONE: "none",
  DECIMAL: "decimal",
  ZERO_DECIMAL: "decimalZero",
  UPPER_ALPHA: "upperLetter",
  ALPHA: "lowerLetter",
  UPPER_ROMAN: "upperRoman",
  ROMAN: "lowerRoman",
};
const SIDES = { START: "left", CENTER: "center", END: "right" } as const;
/** A list of check boxes has neither symbol nor number in Google's words. */
const CHECK_BOX = "☐";

/** Null when the document has no list. */
export function numberingXml({ lists }: JoinedTabs): Xml | null {
  const all = Object.values(lists);
  return all.length === 0
    ? null
    : element("w:numbering", WORD, [
        ...all.map((levels, at) =>
          element("w:abstractNum", { "w:abstractNumId": at }, [
            element("w:multiLevelType", { "w:val": "multilevel" }),
            ...levels.map(levelXml),
          ]),
        ),
        ...all.map((_, at) =>
          element("w:num", { "w:numId": at + 1 }, [element("w:abstractNumId", { "w:val": at })]),
        ),
      ]);
}

/** The item of a list that a paragraph is. */
export function numberOf({ lists }: JoinedTabs, { listId, nestingLevel }: Bullet): Xml {
  return element("w:numPr", {}, [
    element("w:ilvl", { "w:val": nestingLevel }),
    element("w:numId", { "w:val": Object.keys(lists).indexOf(listId) + 1 }),
  ]);
}

function levelXml(level: NestingLevel, depth: number): Xml {
  const { glyphType = "NONE", glyphFormat, glyphSymbol } = level;
  const isOrdered = glyphSymbol === undefined && glyphType !== "NONE";
  return element("w:lvl", { "w:ilvl": depth }, [
    element("w:start", { "w:val": level.startNumber }),
    element("w:numFmt", { "w:val": isOrdered ? FORMATS[glyphType] : "bullet" }),
    element("w:lvlText", {
      "w:val": isOrdered ? fromOne(glyphFormat) : (glyphSymbol ?? CHECK_BOX),
    }),
    element("w:lvlJc", { "w:val": SIDES[level.bulletAlignment] }),
    paragraphProperties(
      {},
      {
        indents: {
          start: pointsOf(level.indentStart),
          firstLine: pointsOf(level.indentFirstLine),
        },
      },
    ),
    runProperties(level.textStyle),
  ]);
}

/** Google counts the levels in "%0.%1." from 0, Word from 1. */
function fromOne(glyphFormat: string): string {
  return glyphFormat.replace(/%(\d)/g, (_, level: string) => `%${Number(level) + 1}`);
}
