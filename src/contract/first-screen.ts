// Where the person stands when the sidebar opens.
import * as z from "zod/mini";
import { classFolders, classHome } from "./class-home.ts";
import { jobProgress } from "./job.ts";

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
    z.object({ kind: z.literal("document"), name: z.string(), classes: classFolders }),
    z.object({
      kind: z.literal("master"),
      driveId: z.string(),
      settings,
      years: z.readonly(z.array(listedYear)),
      job: z.nullable(jobProgress),
    }),
    z.object({ kind: z.literal("template"), name: z.string() }),
    classHome,
  ]),
});

export type FirstScreen = z.infer<typeof firstScreen>;
