// UrlFetchApp's HTTPResponse.
import type { HttpAnswer } from "../core/http.ts";
import { ServiceObject } from "../service-object.ts";
import { Blob, decodeText, toSigned } from "./blob.ts";

export function httpResponse(answer: HttpAnswer): ServiceObject {
  const text = () =>
    typeof answer.body === "string" ? answer.body : decodeText(answer.body, undefined);
  const contentType = headerOf(answer, "content-type");
  return new ServiceObject("HTTPResponse", {
    getResponseCode: () => answer.status,
    getContentText: (...args) =>
      typeof answer.body === "string" ? answer.body : decodeText(answer.body, args[0]),
    getContent: () => toSigned(bytesOfAnswer(answer)),
    getBlob: () => new Blob(bytesOfAnswer(answer), contentType, null),
    getHeaders: () => ({ ...answer.headers }),
    getAllHeaders: () => ({ ...answer.headers }),
    toString: text,
  });
}

export function bytesOfAnswer(answer: HttpAnswer): Uint8Array {
  return typeof answer.body === "string" ? new TextEncoder().encode(answer.body) : answer.body;
}

function headerOf(answer: HttpAnswer, name: string): string | null {
  const found = Object.entries(answer.headers).find(([key]) => key.toLowerCase() === name);
  return found === undefined ? null : found[1];
}
