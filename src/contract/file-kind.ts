// What a file of ours can be.
import * as z from "zod/mini";

export const fileKind = z.enum([
  "master",
  "templates",
  "template",
  "journal-template",
  "year",
  "folder",
  "subfolder",
  "plan",
  "report-1",
  "report-2",
  "journal",
  "analysis",
  "minutes",
  "trip",
]);
