// Base.Blob: bytes with a content type and a name. Bytes are signed, as everywhere in Apps Script.
import { notEmulated } from "../script-exception.ts";
import { ServiceObject } from "../service-object.ts";
import { Arguments } from "./arguments.ts";

export class Blob extends ServiceObject {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;

  constructor(bytes: Uint8Array, contentType: string | null, fileName: string | null) {
    super("Blob", {
      getBytes: () => toSigned(bytes),
      getContentType: () => contentType,
      getName: () => fileName,
      getDataAsString: (...args) => decodeText(bytes, args[0]),
      isGoogleType: () => false,
      copyBlob: () => new Blob(bytes, contentType, fileName),
    });
    this.bytes = bytes;
    this.contentType = contentType;
  }
}

/** Text is taken as UTF-8; an array as bytes from -128 to 127. */
export function bytesOf(method: string, args: readonly unknown[], index: number): Uint8Array {
  const value = args[index];
  if (typeof value === "string") {
    return new TextEncoder().encode(value);
  }
  if (Array.isArray(value) && value.every(isByte)) {
    return Uint8Array.from(value, (byte: number) => byte & 0xff);
  }
  return new Arguments(method, args).refuse();
}

function isByte(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= -128 && Number(value) <= 127;
}

export function toSigned(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function decodeText(bytes: Uint8Array, charset: unknown): string {
  if (charset !== undefined && !(typeof charset === "string" && /^utf-?8$/i.test(charset))) {
    throw notEmulated("text in another charset than UTF-8");
  }
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
