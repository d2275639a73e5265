// A class's year as a file tells it: who teaches the class, and what was planned, logged and analysed, exactly as typed.
import * as z from "zod/mini";

/** `{"atkartot": s, "reizes": n}` is s, n times. */
const text = z.union([
  z.string(),
  z.object({
    atkartot: z.string(),
    reizes: z.number().check(z.int(), z.minimum(0), z.maximum(100_000)),
  }),
]);

const typed = { n: z.number(), datums: z.union([z.string(), z.number()]), teksts: text };
const reflected = { izdevas: z.optional(text), grutibas: z.optional(text) };

const entry = z.discriminatedUnion("veids", [
  z.object({ veids: z.literal("PLANS"), ...typed, tema: z.optional(z.string()) }),
  z.object({ veids: z.literal("STUNDA"), ...typed, ...reflected, tema: z.optional(z.string()) }),
  z.object({ veids: z.literal("AKTIVITATE"), ...typed, ...reflected }),
  z.object({
    veids: z.literal("SKOLAS_PASAKUMS"),
    ...typed,
    ...reflected,
    pasakums: z.optional(z.string()),
  }),
  z.object({
    veids: z.literal("IZPETE"),
    ...typed,
    ...reflected,
    izpetes_temats: z.optional(z.string()),
  }),
  z.object({
    veids: z.literal("VECAKI"),
    ...typed,
    vecaku_veids: z.optional(z.string()),
    kanals: z.optional(z.string()),
    skolens: z.optional(z.string()),
    kontakts: z.optional(z.string()),
    iniciators: z.optional(z.string()),
    vienosanas: z.optional(text),
    dalibnieki: z.optional(z.number()),
  }),
  z.object({
    veids: z.literal("ATBALSTS"),
    ...typed,
    ...reflected,
    specialists: z.optional(z.string()),
    partneris: z.optional(z.string()),
  }),
  z.object({
    veids: z.literal("ANALIZE"),
    ...typed,
    merkis: z.optional(text),
    apraksts: z.optional(text),
    aktivitate: z.optional(text),
    secinajumi: z.optional(text),
  }),
]);

export const scenario = z.object({
  id: z.string(),
  klase: z.union([z.string(), z.number()]),
  mg: z.string(),
  audzinatajs: z.object({
    vards: z.string(),
    genitivs: z.optional(z.string()),
    dzimte: z.optional(z.enum(["S", "V", ""])),
  }),
  skolenu_skaits: z.number().check(z.int(), z.minimum(0), z.maximum(60)),
  ieraksti: z.array(entry),
});

export type Scenario = z.infer<typeof scenario>;
export type ScenarioEntry = z.infer<typeof entry>;
export type ScenarioText = z.infer<typeof text>;

export function textOf(value: ScenarioText | undefined): string {
  if (value === undefined) {
    return "";
  }
  return typeof value === "string" ? value : value.atkartot.repeat(value.reizes);
}
