// A template document as the check of templates reads it: all its texts, and whether it hides some in a drawing.
import type { docs_v1 } from "@googleapis/docs";
import type { TemplateDocument } from "../../usecases/ports/templates.ts";
import { documentParts, textsOf } from "./document-parts.ts";
import type { DocumentPart } from "./document-parts.ts";

export function templateDocument(document: docs_v1.Schema$Document): TemplateDocument {
  const parts = documentParts(document);
  return { texts: parts.flatMap(textsOf), hasDrawing: parts.some(hasDrawing) };
}

/** Google shows that a drawing is there, but not what is written in it. A picture is no drawing. */
function hasDrawing({ inlineObjects, positionedObjects }: DocumentPart): boolean {
  const embedded = [
    ...Object.values(inlineObjects ?? {}).map(
      ({ inlineObjectProperties }) => inlineObjectProperties?.embeddedObject,
    ),
    ...Object.values(positionedObjects ?? {}).map(
      ({ positionedObjectProperties }) => positionedObjectProperties?.embeddedObject,
    ),
  ];
  return embedded.some((object) => object?.embeddedDrawingProperties !== undefined);
}
