// Where a block stands while a document is read.
import type { docs_v1 } from "@googleapis/docs";
import type { Bullets } from "./bullets.ts";
import type { Block, ParagraphBlock } from "./document-model.ts";

export interface Reading {
  readonly document: docs_v1.Schema$Document;
  readonly bullets: Bullets;
  /** Gathers the paragraphs in order; null where nobody types. */
  readonly paragraphs: ParagraphBlock[] | null;
  readonly container: string;
  /** Points that a block may be wide. */
  readonly width: number;
  /** For what is inside of a cell. */
  readonly readBlocks: (
    content: readonly docs_v1.Schema$StructuralElement[],
    reading: Reading,
  ) => Block[];
}
