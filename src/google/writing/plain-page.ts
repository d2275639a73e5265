// Writes a page of lines into an empty document: the first part of each bold, the heading in the middle.
import type { docs_v1 } from "@googleapis/docs";
import type { PageLine } from "../../core/forms/trip-checklist.ts";
import { paragraphStyle, points, textStyle } from "./document-style.ts";
import { FILLED_RANGE } from "./fill-in-place.ts";

const START = 1;

const LOOKS: Readonly<Record<PageLine["look"], docs_v1.Schema$ParagraphStyle>> = {
  notice: { alignment: "END", spaceBelow: points(12) },
  heading: { namedStyleType: "HEADING_1", alignment: "CENTER", spaceBelow: points(14) },
  line: { spaceBelow: points(8) },
};

export function plainPageRequests(lines: readonly PageLine[]): docs_v1.Schema$Request[] {
  const texts = lines.map(({ bold, text }) => `${bold}${text}`);
  const whole = { start: START, end: START + texts.join("\n").length };
  let index = START;
  const styles = lines.flatMap(({ look, bold }, at) => {
    const start = index;
    const end = start + (texts[at] ?? "").length;
    index = end + 1;
    return [
      paragraphStyle({ start, end: end + 1 }, LOOKS[look]),
      textStyle(
        { start, end: end + 1 },
        {
          weightedFontFamily: { fontFamily: "Times New Roman" },
          fontSize: points(look === "heading" ? 14 : look === "notice" ? 9 : 12),
        },
      ),
      ...(bold === "" ? [] : [textStyle({ start, end: start + bold.length }, { bold: true })]),
    ];
  });
  return [
    { insertText: { text: texts.join("\n"), location: { index: START } } },
    ...styles,
    {
      createNamedRange: {
        name: FILLED_RANGE,
        range: { startIndex: whole.start, endIndex: whole.end },
      },
    },
  ];
}
