// Requests of documents.batchUpdate that give a span a style, and the measures they are made of. The mask names exactly what is set.
import type { docs_v1 } from "@googleapis/docs";
import type { Span } from "./form-layout.ts";

export const BLACK: docs_v1.Schema$OptionalColor = { color: { rgbColor: {} } };

export function points(magnitude: number): docs_v1.Schema$Dimension {
  return { magnitude, unit: "PT" };
}

/** 1 is white, 0 black. */
export function grey(part: number): docs_v1.Schema$OptionalColor {
  return { color: { rgbColor: { red: part, green: part, blue: part } } };
}

export function paragraphStyle(
  span: Span,
  style: docs_v1.Schema$ParagraphStyle,
): docs_v1.Schema$Request {
  return {
    updateParagraphStyle: { range: rangeOf(span), paragraphStyle: style, fields: maskOf(style) },
  };
}

export function textStyle(span: Span, style: docs_v1.Schema$TextStyle): docs_v1.Schema$Request {
  return { updateTextStyle: { range: rangeOf(span), textStyle: style, fields: maskOf(style) } };
}

export function rangeOf({ start, end }: Span): docs_v1.Schema$Range {
  return { startIndex: start, endIndex: end };
}

export function maskOf(style: object): string {
  return Object.keys(style).join(",");
}
