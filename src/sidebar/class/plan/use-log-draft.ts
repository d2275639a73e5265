// Hands what took place over to the log: its form opens with the plan's words in it.
import { useSidebar } from "../../sidebar-context.ts";
import type { LogDraft } from "./plan-lines.tsx";

/**
 * The entry is saved under the id that the plan is linked to. False while the log has another entry that somebody has begun
 * and not finished: that one stays.
 */
export function useLogDraft(): (draft: LogDraft, id: string) => boolean {
  const form = useSidebar().draft("log", "tab");
  return ({ category, date, text, themeGroup, form: activity, event }, id) => {
    const begun = form.read();
    if (begun["text"] && begun["text"] !== text) {
      return false;
    }
    form.write({
      id,
      category,
      date,
      text,
      event,
      themeGroup: themeGroup ?? "",
      form: activity ?? "",
    });
    return true;
  };
}
