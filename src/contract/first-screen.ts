// Where the person stands when the sidebar opens.
import * as z from "zod/mini";
import { fileKind } from "./file-kind.ts";
import { jobProgress } from "./job.ts";

const link = z.object({ kind: fileKind, name: z.string(), url: z.string() });

const settings = z.object({
  nameNominative: z.string(),
  nameGenitive: z.string(),
  nameLocative: z.string(),
  founder: z.string(),
  registrationNumber: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  placeLocative: z.string(),
  deputyTitle: z.string(),
  deputyName: z.string(),
  periodWordGenitive: z.string(),
});

const listedYear = z.object({
  /** "2020_2021" */
  id: z.string(),
  /** "2020./2021.m.g." */
  printed: z.string(),
  classes: z.number(),
  opened: z.boolean(),
});

export const firstScreen = z.object({
  person: z.string(),
  here: z.discriminatedUnion("kind", [
    /** Not ours: a school may be set up in it. */
    z.object({ kind: z.literal("spreadsheet"), name: z.string() }),
    /** Not ours. */
    z.object({ kind: z.literal("document"), name: z.string() }),
    z.object({
      kind: z.literal("master"),
      driveId: z.string(),
      settings,
      years: z.readonly(z.array(listedYear)),
      job: z.nullable(jobProgress),
    }),
    z.object({ kind: z.literal("template"), name: z.string() }),
    z.object({
      kind: z.literal("class-file"),
      file: fileKind,
      name: z.string(),
      schoolClass: z.string(),
      year: z.string(),
      teacher: z.string(),
      files: z.readonly(z.array(link)),
    }),
  ]),
});

export type FirstScreen = z.infer<typeof firstScreen>;
