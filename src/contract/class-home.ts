// What the class's page begins with: the class, its year, its files, what is due and what the rules find.
import * as z from "zod/mini";
import type { Finding } from "../core/compliance/finding.ts";
import { fileKind } from "./file-kind.ts";

export type { Finding };

export const documentStatus = z.enum(["DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED"]);

const finding = z.custom<Finding>(
  (value) => typeof value === "object" && value !== null && "kind" in value,
);

const classFile = z.object({
  id: z.string(),
  kind: fileKind,
  name: z.string(),
  url: z.string(),
  /** Null for what is not submitted. */
  status: z.nullable(documentStatus),
});

const due = z.object({
  what: z.enum(["plan", "report-1", "report-2"]),
  /** ISO */
  day: z.string(),
  /** The day has passed and the document is neither submitted nor accepted. */
  isLate: z.boolean(),
});

/** What the class's journal says. */
export const classJournal = z.object({
  /** Every action of the class's page names it. */
  id: z.string(),
  grade: z.number(),
  /** Is the school year over, running, or still to come? */
  when: z.enum(["past", "now", "future"]),
  priority: z.nullable(z.string()),
  due: z.readonly(z.array(due)),
  findings: z.readonly(z.array(finding)),
  /** The pupils who are in the class today, in the order of the class list. */
  pupils: z.readonly(z.array(z.object({ number: z.nullable(z.number()), name: z.string() }))),
  /** The school's own events, by name. */
  events: z.readonly(z.array(z.string())),
  /** What a person did to the journal that the add-on cannot read past: a deleted tab, a column without its header. */
  faults: z.readonly(z.array(z.object({ tab: z.string(), header: z.nullable(z.string()) }))),
});

/** The class folders that were shared with the person, the latest year first. */
export const classFolders = z.readonly(
  z.array(
    z.object({
      schoolClass: z.string(),
      /** "2020_2021" */
      year: z.string(),
      url: z.string(),
    }),
  ),
);

export const classHome = z.object({
  kind: z.literal("class-file"),
  /** The open file. */
  file: fileKind,
  fileId: z.string(),
  name: z.string(),
  /** "4.a" */
  schoolClass: z.string(),
  /** "2020_2021" */
  year: z.string(),
  /** Empty when the journal does not say. */
  teacher: z.string(),
  /** The class's folder; null when the person may not open it. */
  folderUrl: z.nullable(z.string()),
  files: z.readonly(z.array(classFile)),
  /** Null when there is no journal that the person may read. */
  journal: z.nullable(classJournal),
});

export type ClassHome = z.infer<typeof classHome>;
export type ClassJournal = z.infer<typeof classJournal>;
export type ClassFile = z.infer<typeof classFile>;
