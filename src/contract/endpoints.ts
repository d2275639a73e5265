// Everything that may be asked through google.script.run: what goes in and what comes out, by name.
import type * as z from "zod/mini";
import type { INPUTS } from "./inputs.ts";
import type { OUTPUTS } from "./outputs.ts";

export type EndpointName = keyof typeof INPUTS;
export type InputOf<N extends EndpointName> = z.infer<ReturnType<(typeof INPUTS)[N]>>;
export type OutputOf<N extends EndpointName> = z.infer<(typeof OUTPUTS)[N]>;
