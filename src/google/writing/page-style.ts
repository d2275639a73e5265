// The paper of a form: A4, upright or across, with a margin to file it by.
import type { docs_v1 } from "@googleapis/docs";
import type { Form } from "../../core/forms/form.ts";
import { maskOf, points } from "./document-style.ts";

/** A4 in points. */
const SHORT_EDGE = 595.28;
const LONG_EDGE = 841.89;
const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** Centimetres; the wide margin is on the edge where the sheet is filed: left when upright, top when across. */
const MARGINS = {
  portrait: { top: 2, right: 1.5, bottom: 2, left: 2.5 },
  landscape: { top: 2.5, right: 1.5, bottom: 1.5, left: 1.5 },
} as const;

export function pageRequest({ orientation }: Form): docs_v1.Schema$Request {
  const margins = MARGINS[orientation];
  const documentStyle: docs_v1.Schema$DocumentStyle = {
    pageSize: {
      width: points(pageWidth(orientation)),
      height: points(orientation === "portrait" ? LONG_EDGE : SHORT_EDGE),
    },
    marginTop: points(inPoints(margins.top)),
    marginRight: points(inPoints(margins.right)),
    marginBottom: points(inPoints(margins.bottom)),
    marginLeft: points(inPoints(margins.left)),
  };
  return { updateDocumentStyle: { documentStyle, fields: maskOf(documentStyle) } };
}

/** The width between the margins, in points. */
export function textWidth({ orientation }: Form): number {
  const { left, right } = MARGINS[orientation];
  return pageWidth(orientation) - inPoints(left) - inPoints(right);
}

function pageWidth(orientation: Form["orientation"]): number {
  return orientation === "portrait" ? SHORT_EDGE : LONG_EDGE;
}

function inPoints(centimetres: number): number {
  return Math.round(centimetres * POINTS_PER_CENTIMETRE * 100) / 100;
}
