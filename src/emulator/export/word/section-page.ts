// The page of a section: paper, margins, headers and footers. What the section leaves open, the document says.
import type { JoinedTabs } from "../../workspace/docs/joined-tabs.ts";
import type { DocumentStyle, SectionStyle } from "../../workspace/docs/styles.ts";
import { element } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { pointsOf, twips } from "./measures.ts";

/** The relationship of each header's and footer's part, by Google's id of it. */
export type PartIds = ReadonlyMap<string, string>;

type PageStyle = SectionStyle & DocumentStyle;

const KINDS = [
  ["w:headerReference", "first", "firstPageHeaderId"],
  ["w:headerReference", "even", "evenPageHeaderId"],
  ["w:headerReference", "default", "defaultHeaderId"],
  ["w:footerReference", "first", "firstPageFooterId"],
  ["w:footerReference", "even", "evenPageFooterId"],
  ["w:footerReference", "default", "defaultFooterId"],
] as const;

export function sectionXml(document: JoinedTabs, section: SectionStyle, parts: PartIds): Xml {
  const style: PageStyle = { ...document.documentStyle, ...section };
  const { width, height } = paper(style);
  const margin = (of: keyof PageStyle & `margin${string}`) => twips(pointsOf(style[of]));
  return element("w:sectPr", {}, [
    ...KINDS.map(([name, type, field]) => {
      const part = parts.get(style[field] ?? "");
      return part === undefined ? null : element(name, { "w:type": type, "r:id": part });
    }),
    section.sectionType === "CONTINUOUS" ? element("w:type", { "w:val": "continuous" }) : null,
    element("w:pgSz", {
      "w:w": twips(width),
      "w:h": twips(height),
      "w:orient": width > height ? "landscape" : undefined,
    }),
    element("w:pgMar", {
      "w:top": margin("marginTop"),
      "w:right": margin("marginRight"),
      "w:bottom": margin("marginBottom"),
      "w:left": margin("marginLeft"),
      "w:header": margin("marginHeader"),
      "w:footer": margin("marginFooter"),
      "w:gutter": 0,
    }),
    section.pageNumberStart === undefined
      ? null
      : element("w:pgNumType", { "w:start": section.pageNumberStart }),
    style.useFirstPageHeaderFooter === true ? element("w:titlePg") : null,
  ]);
}

/** The width between the margins, in points. */
export function textWidth(document: JoinedTabs, section: SectionStyle): number {
  const style: PageStyle = { ...document.documentStyle, ...section };
  return paper(style).width - pointsOf(style.marginLeft) - pointsOf(style.marginRight);
}

function paper({ pageSize, flipPageOrientation }: PageStyle): { width: number; height: number } {
  const width = pointsOf(pageSize?.width);
  const height = pointsOf(pageSize?.height);
  return flipPageOrientation === true ? { width: height, height: width } : { width, height };
}
