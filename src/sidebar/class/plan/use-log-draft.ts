// Hands what took place over to the log: its form opens with the plan's words in it.
import { useSidebar } from "../../sidebar-context.ts";
import type { LogDraft } from "./plan-lines.tsx";

/** The entry is saved under the id that the plan is linked to. */
export function useLogDraft(): (draft: LogDraft, id: string) => void {
  const form = useSidebar().draft("log", "tab");
  return ({ category, date, text, themeGroup, form: activity, event }, id) => {
    form.write({
      id,
      category,
      date,
      text,
      event,
      themeGroup: themeGroup ?? "",
      form: activity ?? "",
    });
  };
}
