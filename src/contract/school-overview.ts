// The school at a glance, for one school year: classes with their numbers, the entries behind the numbers, and what waits for review.
// No names and no free text about a person: it is what the master's own tabs hold.
import * as z from "zod/mini";

const document = z.object({
  /** "DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED"; null for a file that is not there. */
  status: z.nullable(z.string()),
  submittedAt: z.string(),
});

const overviewClass = z.object({
  label: z.string(),
  /** "4-6" */
  band: z.string(),
  teacher: z.string(),
  folderUrl: z.string(),
  plan: document,
  report1: document,
  report2: document,
  hoursPlanned: z.number(),
  hoursDone: z.number(),
  themeGroups: z.number(),
  meetings: z.number(),
  pupilsWithTalk: z.number(),
  pupils: z.number(),
  analyses: z.number(),
  isRead: z.boolean(),
});

const overviewEntry = z.object({
  label: z.string(),
  /** ISO; null for one that could not be placed. */
  date: z.nullable(z.string()),
  /** What it is, in the words of the master's tabs: the report category or the kind of contact. */
  kind: z.string(),
  topic: z.string(),
  themeGroup: z.string(),
  event: z.string(),
  counted: z.boolean(),
  link: z.string(),
});

const waiting = z.object({
  documentId: z.string(),
  journalId: z.string(),
  name: z.string(),
  url: z.string(),
  label: z.string(),
  year: z.string(),
  submittedAt: z.string(),
  /** Changed after it was submitted. */
  isChanged: z.boolean(),
});

/** A measurable result of section III, counted for one school year. */
const result = z.object({
  number: z.number(),
  year: z.string(),
  entries: z.number(),
  participants: z.number(),
});

export const schoolOverview = z.object({
  /** "2020_2021"; null while no year is open. */
  year: z.nullable(z.string()),
  years: z.readonly(z.array(z.string())),
  classes: z.readonly(z.array(overviewClass)),
  entries: z.readonly(z.array(overviewEntry)),
  queue: z.readonly(z.array(waiting)),
  results: z.readonly(z.array(result)),
});

export type SchoolOverview = z.infer<typeof schoolOverview>;
export type OverviewClass = SchoolOverview["classes"][number];
export type OverviewEntry = SchoolOverview["entries"][number];
