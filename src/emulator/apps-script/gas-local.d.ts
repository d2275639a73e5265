// gas-local ships no types.
declare module "gas-local" {
  import type { Context } from "node:vm";

  /** Runs every script file of the folder, in order, in one context made of `globals`, which it changes and returns. */
  export function require(
    folder: string,
    globals: object,
    options?: { readonly filter?: (file: string) => boolean },
  ): Context;
}
