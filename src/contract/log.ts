// Entries of `Uzskaite` as they cross.
import * as z from "zod/mini";
import { ACTIVITY_FORMS } from "../core/programme/activity-forms.ts";
import { ENTRY_TAGS } from "../core/programme/entry-tags.ts";
import { REPORT_CATEGORIES } from "../core/programme/report-categories.ts";
import { RESEARCH_TOPICS } from "../core/programme/research-topics.ts";
import { THEME_GROUPS } from "../core/programme/theme-groups.ts";
import { codeOf } from "./codes.ts";
import { entryLook, standingEntry, typedCount, typedDate, typedText } from "./entry.ts";

const besidesCategory = () => ({
  date: typedDate(),
  text: typedText(),
  whatWorked: typedText(),
  difficulties: typedText(),
  themeGroup: z.nullable(codeOf(THEME_GROUPS)),
  /** The school event as the school names it; "" for none. */
  event: typedText(),
  form: z.nullable(codeOf(ACTIVITY_FORMS)),
  researchTopic: z.nullable(codeOf(RESEARCH_TOPICS)),
  /** Words of the partners' list or free text, between commas. */
  partner: typedText(),
  tags: z.readonly(z.array(codeOf(ENTRY_TAGS))),
  participants: typedCount(),
});

export const logFields = () =>
  z.object({ category: codeOf(REPORT_CATEGORIES), ...besidesCategory() });

export const loggedEntry = z.object({
  ...standingEntry,
  /** The category is null for a row typed by hand that names none of the six. */
  fields: z.object({ category: z.nullable(codeOf(REPORT_CATEGORIES)), ...besidesCategory() }),
});

/** Saved, or to be looked at first: the same sent again as confirmed is saved. */
export const logSaving = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), entry: loggedEntry }),
  z.object({
    kind: z.literal("look"),
    look: entryLook,
    /** The texts with pupils' names replaced, when the report would print one. */
    withoutNames: z.nullable(
      z.object({ text: z.string(), whatWorked: z.string(), difficulties: z.string() }),
    ),
  }),
]);

export const logOverview = z.object({
  /** The newest first, some of them. */
  entries: z.readonly(z.array(loggedEntry)),
  /** How many there are in all. */
  total: z.number(),
});

export type LogFields = z.infer<ReturnType<typeof logFields>>;
export type LoggedEntry = z.infer<typeof loggedEntry>;
export type LogSaving = z.infer<typeof logSaving>;
export type LogOverview = z.infer<typeof logOverview>;
