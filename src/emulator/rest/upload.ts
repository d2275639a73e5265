// Content sent with a request: alone (uploadType=media), or after its metadata in one multipart/related body.
import { notEmulated } from "../workspace/google-error.ts";
import { malformed } from "./front-end-refusal.ts";

export interface Upload {
  /** The JSON metadata; empty when the content came alone. */
  readonly metadata: string;
  readonly media: { readonly mimeType: string; readonly bytes: Uint8Array };
}

export function readUpload(
  uploadType: string | null,
  contentType: string | undefined,
  body: Uint8Array,
): Upload {
  switch (uploadType) {
    case "media":
      return {
        metadata: "",
        media: { mimeType: contentType ?? "application/octet-stream", bytes: body },
      };
    case "multipart":
      return readMultipart(contentType ?? "", body);
    default:
      throw notEmulated(`uploadType=${uploadType ?? ""}`);
  }
}

function readMultipart(contentType: string, body: Uint8Array): Upload {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const [metadata, media] =
    boundary === null ? [] : partsOf(body, boundary[1] ?? boundary[2] ?? "");
  if (metadata === undefined || media === undefined) {
    throw malformed("Malformed multipart body.");
  }
  return {
    metadata: Buffer.from(metadata.bytes).toString("utf8"),
    media: {
      mimeType: media.headers.get("content-type") ?? "application/octet-stream",
      bytes:
        media.headers.get("content-transfer-encoding") === "base64"
          ? unbased(media.bytes)
          : media.bytes,
    },
  };
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

function partsOf(body: Uint8Array, boundary: string): Part[] {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let start = buffer.indexOf(delimiter);
  while (start >= 0) {
    const from = start + delimiter.length;
    const next = buffer.indexOf(delimiter, from);
    if (next >= 0) {
      parts.push(partOf(buffer.subarray(from, next)));
    }
    start = next;
  }
  return parts;
}

/** One part: a line break, its headers, an empty line, its content, and the line break before the next delimiter. */
function partOf(raw: Buffer): Part {
  const text = raw.toString("latin1");
  const lineBreak = text.startsWith("\r\n") ? "\r\n" : "\n";
  const contentAt = text.indexOf(lineBreak + lineBreak);
  const headers = new Map<string, string>();
  for (const line of text.slice(0, Math.max(0, contentAt)).split(lineBreak)) {
    const colon = line.indexOf(":");
    if (colon > 0) {
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
    }
  }
  const end = text.endsWith(lineBreak) ? raw.length - lineBreak.length : raw.length;
  return { headers, bytes: raw.subarray(contentAt + 2 * lineBreak.length, end) };
}

function unbased(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("latin1"), "base64");
}
