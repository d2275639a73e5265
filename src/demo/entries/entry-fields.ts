// A scenario's entry as the sidebar's screens send it: the fixture's words become the words of the lists.
import type { InputOf } from "../../contract/endpoints.ts";
import { CHANNELS, CONTACT_KINDS, INITIATORS } from "../../core/programme/contact-words.ts";
import { GUARDIAN_ROLES } from "../../core/programme/guardian-roles.ts";
import { RESEARCH_TOPICS } from "../../core/programme/research-topics.ts";
import { readWord } from "../../core/programme/word-list.ts";
import type { ListWord } from "../../core/programme/word-list.ts";
import { THEME_GROUP_WORDS } from "../../core/journal/log-row.ts";
import { textOf, type ScenarioEntry } from "./scenario.ts";

type LogInput = InputOf<"sidebarLogEntry">["fields"];
type ContactInput = InputOf<"sidebarRecordContact">["fields"];
type Contact = Extract<ScenarioEntry, { readonly veids: "VECAKI" }>;
export type Logged = Exclude<ScenarioEntry, { readonly veids: "VECAKI" | "PLANS" | "ANALIZE" }>;

const CATEGORIES = {
  STUNDA: "CLASS_HOUR",
  AKTIVITATE: "CLASS_ACTIVITY",
  SKOLAS_PASAKUMS: "SCHOOL_EVENT",
  IZPETE: "RESEARCH_INDIVIDUAL",
  ATBALSTS: "SUPPORT_STAFF",
} as const satisfies Readonly<Record<Logged["veids"], LogInput["category"]>>;

export function logFields(entry: Logged): LogInput {
  return {
    category: CATEGORIES[entry.veids],
    date: `${entry.datums}`,
    text: textOf(entry.teksts),
    whatWorked: textOf(entry.izdevas),
    difficulties: textOf(entry.grutibas),
    themeGroup: entry.veids === "STUNDA" ? codeOf(THEME_GROUP_WORDS, entry.tema) : null,
    event: entry.veids === "SKOLAS_PASAKUMS" ? (entry.pasakums ?? "") : "",
    form: null,
    researchTopic: entry.veids === "IZPETE" ? codeOf(RESEARCH_TOPICS, entry.izpetes_temats) : null,
    partner:
      entry.veids === "ATBALSTS"
        ? [entry.specialists, entry.partneris].filter((name) => name).join(", ")
        : "",
    tags: [],
    participants: null,
  };
}

export function contactFields(entry: Contact): ContactInput {
  return {
    date: `${entry.datums}`,
    pupil: entry.skolens ?? "",
    guardian: codeOf(GUARDIAN_ROLES, entry.kontakts),
    kind: codeOf(CONTACT_KINDS, entry.vecaku_veids),
    channel: codeOf(CHANNELS, entry.kanals),
    initiator: codeOf(INITIATORS, entry.iniciators),
    participants: [],
    topic: null,
    discussed: textOf(entry.teksts),
    agreement: textOf(entry.vienosanas),
    dueDate: "",
    recorded: false,
    signed: false,
    attendees: entry.dalibnieki ?? null,
    families: null,
    absent: [],
  };
}

export function themeGroupOf(typed: string | undefined) {
  return codeOf(THEME_GROUP_WORDS, typed);
}

function codeOf<Code extends string>(
  list: readonly ListWord<Code>[],
  typed: string | undefined,
): Code | null {
  return typed === undefined ? null : (readWord(list, typed)?.code ?? null);
}
