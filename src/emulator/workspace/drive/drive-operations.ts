// The methods of the Drive API that the emulator has, by Google's ids.
import type { Operations } from "../operation.ts";

export const driveOperations: Operations = {};
