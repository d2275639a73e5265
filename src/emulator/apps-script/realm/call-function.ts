// Calls one of the script's own top-level functions, by name, inside its realm.
import { runInContext } from "node:vm";

/** An identifier, or "object.member" as menus and triggers may name. Names ending in "_" are private. */
const PUBLIC_NAME =
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

/** The function of that name; null when the script has none, it is private, or it is no function of the script's. */
export function findFunction(
  globals: object,
  name: string,
  own: (root: string) => boolean,
): ((...args: unknown[]) => unknown) | null {
  const [root = ""] = name.split(".");
  if (!PUBLIC_NAME.test(name) || name.endsWith("_") || !own(root)) {
    return null;
  }
  try {
    const found: unknown = runInContext(`(${name})`, globals);
    return typeof found === "function" ? (found as (...args: unknown[]) => unknown) : null;
  } catch {
    return null;
  }
}

const SLOT = "emulated call";

/**
 * Calls it; promises it leaves are settled before this returns.
 * @throws whatever the script throws; an error with the code ERR_SCRIPT_EXECUTION_TIMEOUT after `realMilliseconds`.
 */
export function callFunction(
  globals: object,
  call: () => unknown,
  realMilliseconds: number,
): unknown {
  Object.defineProperty(globals, SLOT, { value: call, configurable: true, enumerable: false });
  return runInContext(
    `(function (call) { delete globalThis["${SLOT}"]; return call(); })(globalThis["${SLOT}"])`,
    globals,
    { timeout: realMilliseconds },
  );
}
