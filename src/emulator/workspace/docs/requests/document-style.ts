// UpdateDocumentStyleRequest and UpdateSectionStyleRequest.
import type { Edit } from "../edit.ts";
import { COLOR, DIMENSION, masked, maskPaths, requireUnits } from "../field-mask.ts";
import type { MaskTree } from "../field-mask.ts";
import { invalid } from "../invalid-request.ts";
import { placedElements } from "../layout.ts";
import { rangeOf } from "../locations.ts";
import type { Range } from "../locations.ts";
import type { DocumentStyle, SectionStyle } from "../styles.ts";

const PAGE: MaskTree = {
  marginTop: DIMENSION,
  marginBottom: DIMENSION,
  marginLeft: DIMENSION,
  marginRight: DIMENSION,
  marginHeader: DIMENSION,
  marginFooter: DIMENSION,
  pageNumberStart: null,
  useFirstPageHeaderFooter: null,
  flipPageOrientation: null,
};

const DOCUMENT_FIELDS: MaskTree = {
  ...PAGE,
  background: { color: COLOR },
  documentFormat: { documentMode: null },
  pageSize: { width: DIMENSION, height: DIMENSION },
  useEvenPageHeaderFooter: null,
};

const SECTION_FIELDS: MaskTree = {
  ...PAGE,
  columnProperties: null,
  columnSeparatorStyle: null,
  contentDirection: null,
  sectionType: null,
};

interface UpdateDocumentStyleRequest {
  documentStyle?: DocumentStyle;
  fields?: string;
  tabId?: string;
}

export function updateDocumentStyle(edit: Edit, request: UpdateDocumentStyleRequest): void {
  const paths = maskPaths(request.fields, DOCUMENT_FIELDS);
  const wanted = request.documentStyle ?? {};
  requireUnits(wanted);
  const style = masked(edit.tab.documentStyle, wanted, paths);
  if (paths.some(([field]) => field === "marginHeader" || field === "marginFooter")) {
    style.useCustomHeaderFooterMargins = true;
  }
  edit.tab.documentStyle = style;
}

interface UpdateSectionStyleRequest {
  range?: Range;
  sectionStyle?: SectionStyle;
  fields?: string;
}

const MOST_COLUMNS = 3;

/** Of every section that the range overlaps; nothing of a section can be unset. */
export function updateSectionStyle(edit: Edit, request: UpdateSectionStyleRequest): void {
  const paths = maskPaths(request.fields, SECTION_FIELDS);
  const wanted = request.sectionStyle ?? {};
  requireUnits(wanted);
  for (const [field = ""] of request.fields === "*" ? [] : paths) {
    if (wanted[field as keyof SectionStyle] === undefined) {
      throw invalid(`The section style's field ${field} cannot be unset.`);
    }
  }
  if ((wanted.columnProperties?.length ?? 0) > MOST_COLUMNS) {
    throw invalid(`A section cannot have more than ${MOST_COLUMNS} columns.`);
  }
  const { segmentId, start, end } = rangeOf(edit.tab, request.range);
  if (segmentId !== "") {
    throw invalid("Sections are only in the body: the segment ID must be empty.");
  }
  const elements = placedElements(edit.tab.body, 0);
  const breaks = elements.filter(({ item }) => item.kind === "sectionBreak");
  breaks.forEach(({ item, start: from }, i) => {
    const to = breaks[i + 1]?.start ?? Infinity;
    if (item.kind === "sectionBreak" && from < end && start < to) {
      item.style = masked(item.style, wanted, setPaths(paths, wanted));
    }
  });
}

/** `*` means every field that the value has. */
function setPaths(paths: readonly string[][], wanted: SectionStyle): string[][] {
  return paths.filter(([field]) => wanted[field as keyof SectionStyle] !== undefined);
}
