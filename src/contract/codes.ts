// A code of one of the programme's lists, as it crosses.
import * as z from "zod/mini";

export function codeOf<Code extends string>(list: readonly { readonly code: Code }[]) {
  return z.custom<Code>((value) => list.some(({ code }) => code === value));
}
