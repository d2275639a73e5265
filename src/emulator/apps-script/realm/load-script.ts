// Loads what would be pushed into a fresh realm, with gas-local: every file in one global scope.
import { require as gasRequire } from "gas-local";

/** @throws whatever the script throws at its top level, or a syntax error. */
export function loadScript(buildFolder: string, globals: object): void {
  gasRequire(buildFolder, globals, { filter: (file) => /\.(js|gs)$/.test(file) });
}
