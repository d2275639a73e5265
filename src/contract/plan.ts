// The year plan as it crosses: what is planned, what was typed by hand, and what a plan may begin with.
import * as z from "zod/mini";
import { PLAN_ITEM_KINDS, PLAN_ITEM_STATUSES } from "../core/journal/plan-row.ts";
import { ACTIVITY_FORMS } from "../core/programme/activity-forms.ts";
import { THEME_GROUPS } from "../core/programme/theme-groups.ts";
import { documentStatus } from "./class-home.ts";
import { codeOf } from "./codes.ts";
import { entryId, shownRow, typedDate, typedText } from "./entry.ts";
import { entryNotes } from "./entry-notes.ts";

const kind = () => codeOf(PLAN_ITEM_KINDS);
const themeGroup = () => z.nullable(codeOf(THEME_GROUPS));

/** Both files, as the sidebar knows them from its first screen. */
const files = () => ({
  journalId: z.string().check(z.minLength(1), z.maxLength(100)),
  planId: z.string().check(z.minLength(1), z.maxLength(100)),
});

export const planFiles = () => z.object(files());

export const planItems = () =>
  z.object({
    ...files(),
    items: z
      .array(
        z.object({
          id: entryId(),
          date: typedDate(),
          topic: typedText(),
          kind: kind(),
          themeGroup: themeGroup(),
          form: z.nullable(codeOf(ACTIVITY_FORMS)),
        }),
      )
      .check(z.minLength(1), z.maxLength(100)),
  });

export const adoptedRows = () =>
  z.object({
    ...files(),
    rows: z
      .array(
        z.object({
          id: entryId(),
          place: z.int().check(z.minimum(0)),
          date: typedText(),
          topic: typedText(),
        }),
      )
      .check(z.minLength(1), z.maxLength(200)),
  });

export const planStatusChange = () =>
  z.object({
    ...files(),
    shown: shownRow(),
    /** For a row of `Plāns` that was typed by hand and has none. */
    id: entryId(),
    to: z.discriminatedUnion("status", [
      /** With the id of the log entry that tells of it; null while there is none. */
      z.object({ status: z.literal("DONE"), entry: z.nullable(entryId()) }),
      z.object({ status: z.literal("MOVED"), date: typedDate() }),
      z.object({ status: z.literal("CANCELLED") }),
      z.object({ status: z.literal("PLANNED") }),
    ]),
  });

/** The class and year that the plan before is looked for: "4.b", "2020_2021". */
export const earlierPlan = () =>
  z.object({
    year: z.string().check(z.maxLength(40)),
    schoolClass: z.string().check(z.maxLength(20)),
  });

const plannedItem = z.object({
  shown: shownRow(),
  /** As typed; a spreadsheet's serial number as its digits. */
  date: z.string(),
  /** The date as the document prints it. */
  printed: z.string(),
  topic: z.string(),
  kind: kind(),
  themeGroup: themeGroup(),
  form: z.nullable(codeOf(ACTIVITY_FORMS)),
  status: codeOf(PLAN_ITEM_STATUSES),
  /** The log entry that tells of it; "" for none. */
  entry: z.string(),
  half: z.nullable(z.union([z.literal(1), z.literal(2)])),
  notes: entryNotes,
  inDocument: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("same") }),
    /** Somebody wrote it differently there: that wording is the plan's. */
    z.object({ kind: z.literal("differs"), date: z.string(), topic: z.string() }),
    z.object({ kind: z.literal("missing") }),
  ]),
});

const handTypedRow = z.object({
  /** Its place in the table, to be sent back when it is adopted. */
  place: z.number(),
  date: z.string(),
  topic: z.string(),
  notes: entryNotes,
});

export const yearPlan = z.object({
  status: documentStatus,
  /** It is submitted, accepted or closed: nothing can be added. */
  locked: z.boolean(),
  /** Whether the document still has the plan's table. */
  table: z.boolean(),
  /** In the order of the year; those without a date last. */
  items: z.readonly(z.array(plannedItem)),
  handTyped: z.readonly(z.array(handTypedRow)),
  /** The theme groups of what is planned or done, "n of 6". */
  groups: z.readonly(z.array(codeOf(THEME_GROUPS))),
});

export const planOverview = z.object({
  plan: yearPlan,
  offers: z.object({
    events: z.readonly(
      z.array(z.object({ name: z.string(), usualTime: z.string(), date: z.string() })),
    ),
    topics: z.readonly(z.array(z.object({ topic: z.string(), themeGroup: codeOf(THEME_GROUPS) }))),
  }),
});

export const plannedItems = z.object({
  plan: yearPlan,
  /** The ids that now stand in journal and document, in the order sent. */
  saved: z.readonly(z.array(z.string())),
});

export const adopted = z.object({
  plan: yearPlan,
  adopted: z.number(),
  /** Rows that somebody changed since they were shown: left as they are. */
  changed: z.number(),
});

export const planStatusChanged = z.object({
  plan: yearPlan,
  /** What became of the date printed in the document; null when no other day was asked for. */
  printed: z.nullable(z.enum(["written", "by-hand", "locked", "missing"])),
  /** What the log entry may begin with, for an item that is done. */
  draft: z.nullable(
    z.object({
      category: z.enum(["CLASS_HOUR", "CLASS_ACTIVITY", "SCHOOL_EVENT"]),
      date: z.string(),
      text: z.string(),
      themeGroup: themeGroup(),
      form: z.nullable(codeOf(ACTIVITY_FORMS)),
      event: z.string(),
    }),
  ),
});

/** Null when the class had no plan the year before, or none that the person may open. */
export const lastYearsPlan = z.nullable(
  z.readonly(
    z.array(
      z.object({ topic: z.string(), date: z.string(), kind: kind(), themeGroup: themeGroup() }),
    ),
  ),
);

export type YearPlan = z.infer<typeof yearPlan>;
export type PlannedItem = z.infer<typeof plannedItem>;
export type HandTypedRow = z.infer<typeof handTypedRow>;
export type PlanOverview = z.infer<typeof planOverview>;
export type PlanStatusChange = z.infer<ReturnType<typeof planStatusChange>>;
export type LastYearsPlan = z.infer<typeof lastYearsPlan>;
