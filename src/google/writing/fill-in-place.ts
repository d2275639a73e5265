// Fills a copied form by place: what a person typed is put where a marker was read, and is never searched for markers itself.
import type { docs_v1 } from "@googleapis/docs";
import type { Values } from "../../core/forms/fill.ts";
import type { Form } from "../../core/forms/form.ts";
import { blanksOfForm } from "../../core/forms/form-blanks.ts";
import { marker } from "../../core/forms/placeholders.ts";
import { paragraphPlaces } from "../reading/paragraph-places.ts";
import type { PlacedParagraph } from "../reading/paragraph-places.ts";

/** A named range of this name says that the form was filled: a look before a repeat finds it. */
export const FILLED_RANGE = "filled";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly where: { readonly tabId?: string; readonly segmentId?: string };
  /** Of ruled lines that give way: the text that took their place is no ruled line either. */
  readonly plain: boolean;
}

export function isFilled(document: docs_v1.Schema$Document): boolean {
  const nested = (tab: docs_v1.Schema$Tab): docs_v1.Schema$Tab[] => [
    tab,
    ...(tab.childTabs ?? []).flatMap(nested),
  ];
  return (document.tabs ?? [])
    .flatMap(nested)
    .some(({ documentTab }) => documentTab?.namedRanges?.[FILLED_RANGE] !== undefined);
}

/**
 * For the very revision that was read. Every blank gives way to its value, or to what the form prints there while it is empty. Of a
 * field with a value the ruled lines beneath go; one without keeps them for the hand.
 */
export function fillInPlaceRequests(
  document: docs_v1.Schema$Document,
  form: Form,
  values: Values,
): docs_v1.Schema$Request[] {
  const paragraphs = paragraphPlaces(document);
  const edits = paragraphs.flatMap((paragraph, at) => [
    ...markersIn(paragraph, form, values),
    ...ruledLinesBelow(paragraphs, at, form, values),
  ]);
  const first = paragraphs.find(({ segmentId }) => segmentId === null);
  return [
    ...[...edits].sort((a, b) => b.start - a.start).flatMap(editRequests),
    {
      createNamedRange: {
        name: FILLED_RANGE,
        range: { ...(first && whereOf(first)), startIndex: 1, endIndex: 2 },
      },
    },
  ];
}

function markersIn(paragraph: PlacedParagraph, form: Form, values: Values): Edit[] {
  return blanksOfForm(form).flatMap(({ name, printed }) => {
    const wanted = marker(name);
    const typed = valueOf(values[name]);
    const text = typed ?? printed;
    return placesOf(wanted, paragraph.text).map((place) => ({
      start: paragraph.startIndex + place,
      end: paragraph.startIndex + place + wanted.length,
      text,
      where: whereOf(paragraph),
      plain: typed !== null && fieldLines(form, wanted) > 0,
    }));
  });
}

/** The blank paragraphs right below a field that has a value, up to as many as the form rules for it. */
function ruledLinesBelow(
  paragraphs: readonly PlacedParagraph[],
  at: number,
  form: Form,
  values: Values,
): Edit[] {
  const paragraph = paragraphs[at];
  const field = form.blocks.find(
    (block) =>
      block.kind === "field" &&
      paragraph?.text.trim() === marker(block.placeholder) &&
      valueOf(values[block.placeholder]) !== null,
  );
  if (paragraph === undefined || field?.kind !== "field") {
    return [];
  }
  let end = endOf(paragraph);
  for (const next of paragraphs.slice(at + 1, at + field.lines)) {
    if (next.startIndex !== end + 1 || next.text.trim() !== "" || !isBeside(next, paragraph)) {
      break;
    }
    end = endOf(next);
  }
  const start = endOf(paragraph);
  return end === start ? [] : [{ start, end, text: "", where: whereOf(paragraph), plain: false }];
}

/** The new text stands in front before the marker goes, so that it looks like it. */
function editRequests({ start, end, text, where, plain }: Edit): docs_v1.Schema$Request[] {
  return [
    ...(text === "" ? [] : [{ insertText: { text, location: { index: end, ...where } } }]),
    { deleteContentRange: { range: { startIndex: start, endIndex: end, ...where } } },
    ...(plain
      ? [
          {
            updateParagraphStyle: {
              range: { startIndex: start, endIndex: start + text.length, ...where },
              paragraphStyle: { lineSpacing: 100 },
              fields: "lineSpacing,borderBetween,borderBottom",
            },
          },
        ]
      : []),
  ];
}

function fieldLines(form: Form, wanted: string): number {
  return form.blocks.reduce(
    (lines, block) =>
      block.kind === "field" && marker(block.placeholder) === wanted ? block.lines : lines,
    0,
  );
}

function placesOf(wanted: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    places.push(at);
  }
  return places;
}

function valueOf(value: string | undefined): string | null {
  return value === undefined || value.trim() === "" ? null : value;
}

function endOf({ startIndex, text }: PlacedParagraph): number {
  return startIndex + text.length;
}

function isBeside(a: PlacedParagraph, b: PlacedParagraph): boolean {
  return a.tabId === b.tabId && a.segmentId === b.segmentId;
}

function whereOf({ tabId, segmentId }: PlacedParagraph): Edit["where"] {
  return {
    ...(tabId === null ? {} : { tabId }),
    ...(segmentId === null ? {} : { segmentId }),
  };
}
