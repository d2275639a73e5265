// Which part of a request a refusal is about: "Invalid requests[0].updateCells: …", "Invalid data[2]: …".
import { GoogleError, invalidArgument } from "../google-error.ts";

/** Puts the prefix before the words of a 400 that `work` ends in; anything else passes as it is. */
export function prefixed<T>(prefix: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof GoogleError && error.detail.status === "INVALID_ARGUMENT"
      ? invalidArgument(prefix + error.detail.message)
      : error;
  }
}
