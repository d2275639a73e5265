// What every call answers with: what was asked for, or the problem in its way. Nothing is thrown through google.script.run.
import * as z from "zod/mini";
import type { Problem } from "../core/problem.ts";

export type { Problem };

export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A problem as it crosses: its kind and data. Which kinds there are is the core's to say. */
const problem = z.custom<Problem>(
  (value) => typeof value === "object" && value !== null && "kind" in value,
);

export function reply<T extends z.ZodMiniType>(value: T) {
  return z.union([
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), problem }),
  ]);
}
