// What a new class teacher is given of last year.
import * as z from "zod/mini";
import { fileKind } from "./file-kind.ts";

export const handover = z.object({
  year: z.string(),
  schoolClass: z.string(),
  teacher: z.string(),
  documents: z.readonly(
    z.array(z.object({ kind: fileKind, name: z.string(), status: z.string() })),
  ),
  plan: z.readonly(
    z.array(
      z.object({
        date: z.string(),
        topic: z.string(),
        status: z.enum(["PLANNED", "DONE", "MOVED", "CANCELLED"]),
      }),
    ),
  ),
  agreements: z.readonly(
    z.array(z.object({ pupil: z.string(), agreement: z.string(), dueDate: z.string() })),
  ),
  restricted: z.number(),
  entries: z.number(),
});

export type Handover = z.infer<typeof handover>;
