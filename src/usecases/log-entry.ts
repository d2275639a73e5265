// A teacher logs what was done with the class: an entry of one of the six report categories.
import type { TypedLogFields } from "../core/journal/fields-to-keep.ts";
import type { Result } from "../core/result.ts";
import type { EntryTools } from "./class/entry-writing.ts";
import { LOG_FORM, logAnswer } from "./class/log-form.ts";
import type { LogSaving } from "./class/log-form.ts";
import { saveNew } from "./class/save-entry.ts";
import type { NewEntry } from "./class/save-entry.ts";

export function logEntry(tools: EntryTools, entry: NewEntry<TypedLogFields>): Result<LogSaving> {
  return logAnswer(saveNew(tools, LOG_FORM, entry));
}
