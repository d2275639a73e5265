// The revision id that Google shows of a document: opaque, for the person it was returned to alone, and for 24 hours.
// Source: revisionId of the Document resource, Docs API.
import { createHash } from "node:crypto";
import type { Call } from "../operation.ts";

const MINUTE = 60_000;
const VALID_MINUTES = 24 * 60;
/** Four bytes of time, seven that know the caller, seven that know the revision: 24 characters. */
const PART = 7;

/** The id to show to this caller now. It is the same for all of a minute, since Google's changes seldom by itself. */
export function revisionToken(call: Call, revision: string): string {
  return written(revision, call.caller, Math.ceil(call.startedAt / MINUTE)).toString("base64url");
}

/** `void` is an id that this caller was never shown, or longer than 24 hours ago. */
export function revisionNamed(
  call: Call,
  token: string,
  latest: string,
): "latest" | "older" | "void" {
  const given = Buffer.from(token, "base64url");
  const whole = given.length === 4 + 2 * PART && given.toString("base64url") === token;
  const minute = whole ? given.readUInt32BE() : 0;
  const expected = written(latest, call.caller, minute);
  const issuedToCaller = given.subarray(0, -PART).equals(expected.subarray(0, -PART));
  if (!issuedToCaller || call.startedAt > (minute + VALID_MINUTES) * MINUTE) {
    return "void";
  }
  return given.equals(expected) ? "latest" : "older";
}

function written(revision: string, caller: string, minute: number): Buffer {
  const time = Buffer.alloc(4);
  time.writeUInt32BE(minute);
  const part = (text: string) => createHash("sha256").update(text).digest().subarray(0, PART);
  return Buffer.concat([
    time,
    part(`${minute} ${caller}`),
    part(`${minute} ${caller} ${revision}`),
  ]);
}
