// What the rules find in a class's year, in English.
import type { Finding } from "../../../core/compliance/finding.ts";
import type { ChannelCode } from "../../../core/programme/contact-words.ts";
import { say } from "../../say.ts";
import type { ClassWords } from "../../screens.ts";
import type { SentenceOf } from "../../words.ts";
import { entries } from "../counts.ts";
import { date as day } from "../dates.ts";
import { EN_STATUSES } from "./areas.ts";

const standing = (status: keyof typeof EN_STATUSES | null) =>
  status === null ? "not found" : EN_STATUSES[status].toLowerCase();

const SENTENCES: SentenceOf<Finding> = {
  PARENT_MEETINGS: ({ meetings }) =>
    `Parent meetings: ${meetings.length} (recommended: at least 1 per school year)`,
  PARENT_TALKS: ({ covered, pupils }) => `Individual talks: ${covered} of ${pupils} pupils covered`,
  PLAN: ({ status, rows }) => `Year plan: ${standing(status)}, ${entries(rows)}`,
  CLASS_HOURS: ({ planned, done }) => `Class hours: ${planned} planned, ${done} held`,
  THEME_GROUPS: ({ covered, missing }) =>
    `Theme groups: ${covered.length} of ${covered.length + missing.length}`,
  REPORT: ({ half, status, counted, leftOut }) =>
    `Report of half-year ${half === "H1" ? 1 : 2}: ${standing(status)}, ${entries(counted)}${
      leftOut === 0 ? "" : ` (not counted: ${leftOut})`
    }`,
};

const CHANNELS: Readonly<Record<ChannelCode, string>> = {
  IN_PERSON: "a talk in person",
  ONLINE: "online",
  PHONE: "a phone call",
  TEXT_MESSAGE: "a text message",
  CORRESPONDENCE: "letters",
  E_KLASE: "e-klase",
  PUPIL_DIARY: "the pupil's diary",
};

export const EN_FINDINGS: ClassWords["findings"] = {
  text: (finding) => say(SENTENCES, finding),
  met: "Done",
  notMet: "Not yet",
  entry: (date, row) => (date === null ? `row ${row}` : `${day(date)} (row ${row})`),
  untalked: (n) => `No talk yet: ${n}`,
  tried: (date, channel) =>
    `tried${date === null ? "" : ` on ${day(date)}`}${
      channel === null ? "" : `: ${CHANNELS[channel]}`
    }`,
};
