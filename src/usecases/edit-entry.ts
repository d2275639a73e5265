// A teacher corrects an entry of the log, the own or one typed by hand, unless somebody changed it meanwhile.
import type { TypedLogFields } from "../core/journal/fields-to-keep.ts";
import type { Result } from "../core/result.ts";
import type { EntryTools } from "./class/entry-writing.ts";
import { LOG_FORM, logAnswer } from "./class/log-form.ts";
import type { LogSaving } from "./class/log-form.ts";
import { saveEdited } from "./class/save-entry.ts";
import type { EditedEntry } from "./class/save-entry.ts";

export function editEntry(
  tools: EntryTools,
  entry: EditedEntry<TypedLogFields>,
): Result<LogSaving> {
  return logAnswer(saveEdited(tools, LOG_FORM, entry));
}
