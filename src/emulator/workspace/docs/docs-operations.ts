// The methods of the Docs API that the emulator has, by Google's ids.
import type { Operations } from "../operation.ts";

export const docsOperations: Operations = {};
