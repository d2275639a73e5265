// Utilities: waiting, ids, dates, base64, digests, blobs and CSV. Zip and the rest are not emulated.
import { createHash, createHmac } from "node:crypto";
import type { Execution } from "../execution.ts";
import { ScriptException, notEmulated } from "../script-exception.ts";
import { EnumValue, ServiceObject, enumeration } from "../service-object.ts";
import { Arguments } from "./arguments.ts";
import { Blob, bytesOf, toSigned } from "./blob.ts";
import { formatDate } from "./format-date.ts";
import { parseCsv } from "./parse-csv.ts";

const LONGEST_SLEEP = 300_000;

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

const digestAlgorithm = enumeration("DigestAlgorithm", Object.keys(DIGESTS));
const charset = enumeration("Charset", ["UTF_8"]);

export function utilities(execution: Execution): ServiceObject {
  return new ServiceObject(
    "Utilities",
    {
      sleep: (...args) => {
        const milliseconds = new Arguments("Utilities.sleep", args).number(0);
        if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) {
          throw new ScriptException(`Invalid argument: milliseconds`);
        }
        execution.waitUntil(execution.now() + milliseconds);
      },
      getUuid: () => execution.environment.core.uuid(),
      formatDate: (...args) => {
        const given = new Arguments("Utilities.formatDate", args);
        return formatDate(instantOf(args[0]) ?? given.refuse(), given.text(1), given.text(2));
      },
      base64Encode: (...args) => base64("Utilities.base64Encode", args),
      base64EncodeWebSafe: (...args) => webSafe(base64("Utilities.base64EncodeWebSafe", args)),
      base64Decode: (...args) => decoded("Utilities.base64Decode", args, /^[A-Za-z0-9+/]*={0,2}$/),
      base64DecodeWebSafe: (...args) =>
        decoded("Utilities.base64DecodeWebSafe", args, /^[A-Za-z0-9_-]*={0,2}$/),
      computeDigest: (...args) => {
        const bytes = bytesOf("Utilities.computeDigest", args, 1);
        return toSigned(createHash(algorithmOf(args)).update(bytes).digest());
      },
      computeHmacSha256Signature: (...args) => {
        const value = bytesOf("Utilities.computeHmacSha256Signature", args, 0);
        const key = bytesOf("Utilities.computeHmacSha256Signature", args, 1);
        return toSigned(createHmac("sha256", key).update(value).digest());
      },
      newBlob: (...args) => {
        const text = (index: number) => (typeof args[index] === "string" ? args[index] : null);
        return new Blob(bytesOf("Utilities.newBlob", args, 0), text(1), text(2));
      },
      parseCsv: (...args) => {
        const given = new Arguments("Utilities.parseCsv", args);
        return parseCsv(given.text(0), args[1] === undefined ? "," : given.text(1));
      },
    },
    { DigestAlgorithm: digestAlgorithm, Charset: charset },
  );
}

/** Milliseconds of a Date of any realm; null for anything else. */
function instantOf(value: unknown): number | null {
  if (Object.prototype.toString.call(value) !== "[object Date]") {
    return null;
  }
  const instant = Number(Date.prototype.getTime.call(value));
  return Number.isNaN(instant) ? null : instant;
}

function base64(method: string, args: readonly unknown[]): string {
  return Buffer.from(bytesOf(method, args, 0)).toString("base64");
}

function webSafe(text: string): string {
  return text.replaceAll("+", "-").replaceAll("/", "_");
}

function decoded(method: string, args: readonly unknown[], alphabet: RegExp): number[] {
  const text = new Arguments(method, args).text(0);
  if (!alphabet.test(text)) {
    throw new ScriptException("Could not decode string.");
  }
  return toSigned(Buffer.from(text, "base64"));
}

function algorithmOf(args: readonly unknown[]): string {
  const [algorithm] = args;
  const name = algorithm instanceof EnumValue ? DIGESTS[algorithm.value] : undefined;
  if (name === undefined) {
    throw notEmulated("Utilities.computeDigest with this algorithm");
  }
  return name;
}
