// The forms by name, as they cross the line.
import * as z from "zod/mini";

export const formKey = () =>
  z.enum([
    "plan-1-3",
    "plan-4-6",
    "plan-7-9",
    "plan-10-12",
    "half-year-report",
    "event-analysis",
    "parent-cooperation",
    "meeting-minutes",
  ]);
