// The methods of the Sheets API that the emulator has, by Google's ids.
import type { Operations } from "../operation.ts";

export const sheetsOperations: Operations = {};
