// The files of a year that are of an older version of their form.
import * as z from "zod/mini";
import { fileKind } from "./file-kind.ts";

export const templateDrift = z.object({
  year: z.string(),
  files: z.readonly(
    z.array(
      z.object({
        schoolClass: z.string(),
        kind: fileKind,
        name: z.string(),
        url: z.string(),
        version: z.string(),
        /** Why it is not made anew; null for a file that may be. */
        stays: z.nullable(z.enum(["TOUCHED", "SUBMITTED"])),
        person: z.string(),
      }),
    ),
  ),
});

export type TemplateDrift = z.infer<typeof templateDrift>;
