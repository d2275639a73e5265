// A line of the plan while it is typed, and those that wait beside it to be saved together. A draft keeps texts alone.
import type { InputOf } from "../../../contract/endpoints.ts";
import type { DraftValues } from "../../drafts/draft.ts";
import { newId } from "../../drafts/new-id.ts";

export type NewLine = InputOf<"sidebarPlanItems">["items"][number];

/** The line in the fields; null while there is nothing to save in it. */
export function typedLine(values: DraftValues): NewLine | null {
  const { id = newId(), date = "", topic = "", kind, themeGroup, form } = values;
  return topic.trim() === ""
    ? null
    : {
        id,
        date,
        topic,
        kind: kind === "EVENT" ? "EVENT" : "CLASS_HOUR",
        themeGroup: (themeGroup || null) as NewLine["themeGroup"],
        form: (form || null) as NewLine["form"],
      };
}

export function waitingLines({ waiting }: DraftValues): readonly NewLine[] {
  return waiting ? (JSON.parse(waiting) as NewLine[]) : [];
}
