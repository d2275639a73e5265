// What Drive must know of the content of a Google file, without knowing what a document or a spreadsheet is.
import type { Call } from "./operation.ts";

export interface ContentKind {
  readonly mimeType: string;
  /** Makes the empty content of a new file. */
  readonly create: (call: Call, id: string, title: string) => void;
  /** Makes the content of a copy, with what Google carries over and without what it drops. */
  readonly copy: (call: Call, from: string, to: string, title: string) => void;
  readonly rename: (call: Call, id: string, title: string) => void;
  readonly remove: (call: Call, id: string) => void;
  /** The content in another format, or null when Google does not export to it. */
  readonly export: (call: Call, id: string, mimeType: string) => Uint8Array | null;
}
