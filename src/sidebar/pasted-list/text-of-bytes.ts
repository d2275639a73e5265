// The text of a chosen file: UTF-8 with or without its mark, Windows-1257 as older Latvian programs save, UTF-16 as Excel's "Unicode text".

export type FileText =
  | { readonly kind: "text"; readonly text: string }
  /** A workbook or a picture, say. */
  | { readonly kind: "not-text" }
  | { readonly kind: "empty" };

export function textOfBytes(bytes: Uint8Array): FileText {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isUtf16 && bytes.includes(0)) {
    return { kind: "not-text" };
  }
  const text = isUtf16 ? new TextDecoder("utf-16le").decode(bytes) : decoded(bytes);
  return text.trim() === "" ? { kind: "empty" } : { kind: "text", text };
}

/** Windows-1257 has a letter for nearly every byte, so UTF-8 is tried first and strictly. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1257").decode(bytes);
  }
}
