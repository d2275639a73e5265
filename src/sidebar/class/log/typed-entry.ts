// A log entry between its form, which keeps texts alone, and the contract; and which fields fit which category.
import type { LogFields, LoggedEntry } from "../../../contract/log.ts";
import type { ClassWords } from "../../../wording/screens.ts";
import type { DraftValues } from "../../drafts/draft.ts";
import { codeIn, codesIn } from "../parts/coded-words.ts";
import { typedCount } from "../parts/typed-count.ts";

export type Category = LogFields["category"];
export type LogField = Exclude<keyof LogFields, "category" | "date" | "text">;

const REFLECTION: readonly LogField[] = ["whatWorked", "difficulties"];
const ACTIVITY: readonly LogField[] = ["form", "partner", "tags", "participants"];

/** Fields that every entry of the category should be asked for, then those that only some have. */
const FITTING: Readonly<
  Record<Category, { readonly asked: readonly LogField[]; readonly more: readonly LogField[] }>
> = {
  CLASS_HOUR: { asked: ["themeGroup", ...REFLECTION], more: ["form", "partner", "participants"] },
  CLASS_ACTIVITY: { asked: REFLECTION, more: ACTIVITY },
  SCHOOL_EVENT: { asked: ["event", ...REFLECTION], more: ACTIVITY },
  RESEARCH_INDIVIDUAL: {
    asked: ["researchTopic", ...REFLECTION],
    more: ["partner", "participants"],
  },
  PARENT_COOPERATION: { asked: [], more: ["partner"] },
  SUPPORT_STAFF: { asked: ["partner"], more: REFLECTION },
};

/** What an edited entry already says is shown, whether or not it fits. */
export function fieldsFor(category: Category, initial: DraftValues) {
  const { asked, more } = FITTING[category];
  const others = (
    ["themeGroup", "event", "researchTopic", ...REFLECTION, ...ACTIVITY] as const
  ).filter((field) => Boolean(initial[field]) && !asked.includes(field) && !more.includes(field));
  return { asked, more: [...more, ...others] };
}

export function categoryIn({ log }: ClassWords, values: DraftValues): Category {
  return codeIn(log.categories, values["category"]) ?? "CLASS_HOUR";
}

/** "fault" when the number of participants is none. What does not fit the category is left out. */
export function typedEntry(
  words: ClassWords,
  values: DraftValues,
  initial: DraftValues,
): LogFields | "fault" {
  const { log, lists } = words;
  const category = categoryIn(words, values);
  const { asked, more } = fieldsFor(category, initial);
  const kept = (field: LogField): string =>
    asked.includes(field) || more.includes(field) ? (values[field] ?? "") : "";
  const participants = typedCount(kept("participants"));
  return participants === "fault"
    ? "fault"
    : {
        category,
        date: values["date"] ?? "",
        text: values["text"] ?? "",
        whatWorked: kept("whatWorked"),
        difficulties: kept("difficulties"),
        themeGroup: codeIn(lists.themeGroups, kept("themeGroup")),
        event: kept("event"),
        form: codeIn(lists.forms, kept("form")),
        researchTopic: codeIn(log.researchTopics, kept("researchTopic")),
        partner: kept("partner"),
        tags: codesIn(log.tagsOf, kept("tags")),
        participants,
      };
}

export function valuesOf({ fields }: LoggedEntry): DraftValues {
  const { category, themeGroup, form, researchTopic, tags, participants, ...texts } = fields;
  return {
    ...texts,
    category: category ?? "",
    themeGroup: themeGroup ?? "",
    form: form ?? "",
    researchTopic: researchTopic ?? "",
    tags: tags.join(","),
    participants: participants === null ? "" : String(participants),
  };
}
