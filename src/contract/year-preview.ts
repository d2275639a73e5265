// What opening a school year would make, keep and share, class by class.
import * as z from "zod/mini";
import { fileKind } from "./file-kind.ts";

const item = z.object({
  kind: fileKind,
  name: z.string(),
  fate: z.enum(["make", "keep"]),
});

export const yearPreview = z.object({
  /** "2020_2021" */
  year: z.string(),
  classes: z.readonly(
    z.array(
      z.object({
        label: z.string(),
        annex: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
        teacher: z.string(),
        items: z.readonly(z.array(item)),
        share: z.readonly(z.array(item)),
        sharedWith: z.string(),
      }),
    ),
  ),
  toMake: z.number(),
  toKeep: z.number(),
  seconds: z.number(),
});

export type YearPreview = z.infer<typeof yearPreview>;
