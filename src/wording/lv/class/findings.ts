// What the rules find in a class's year, in Latvian.
import type { Finding } from "../../../core/compliance/finding.ts";
import type { ChannelCode } from "../../../core/programme/contact-words.ts";
import { say } from "../../say.ts";
import type { SentenceOf } from "../../words.ts";
import { ieraksti, skoleniem } from "../counts.ts";
import { datums } from "../dates.ts";
import { LV_STATUSES } from "./areas.ts";

const standing = (status: keyof typeof LV_STATUSES | null) =>
  status === null ? "nav atrasts" : LV_STATUSES[status].toLowerCase();

const SENTENCES: SentenceOf<Finding> = {
  PARENT_MEETINGS: ({ meetings }) =>
    `Vecāku sapulces: ${meetings.length} (ieteikums – vismaz 1 mācību gadā)`,
  PARENT_TALKS: ({ covered, pupils }) =>
    `Individuālās pārrunas: aptverti ${covered} no ${pupils} ${skoleniem(pupils)}`,
  PLAN: ({ status, rows }) => `Gada plāns: ${standing(status)}, ${ieraksti(rows)}`,
  CLASS_HOURS: ({ planned, done }) =>
    `Audzināšanas stundas: plānotas ${planned}, notikušas ${done}`,
  THEME_GROUPS: ({ covered, missing }) =>
    `Tematiskās grupas: ${covered.length} no ${covered.length + missing.length} grupām`,
  REPORT: ({ half, status, counted, leftOut }) =>
    `${half === "H1" ? 1 : 2}. pusgada atskaite: ${standing(status)}, ${ieraksti(counted)}${
      leftOut === 0 ? "" : ` (neieskaitīti: ${leftOut})`
    }`,
};

const CHANNELS: Readonly<Record<ChannelCode, string>> = {
  IN_PERSON: "saruna klātienē",
  ONLINE: "tiešsaistē",
  PHONE: "telefonsaruna",
  TEXT_MESSAGE: "īsziņa",
  CORRESPONDENCE: "sarakste",
  E_KLASE: "e-klase",
  PUPIL_DIARY: "dienasgrāmata",
};

export const LV_FINDINGS = {
  text: (finding: Finding): string => say(SENTENCES, finding),
  met: "Ir",
  notMet: "Vēl nav",
  entry: (date: string | null, row: number) =>
    date === null ? `${row}. rinda` : `${datums(date)} (${row}. rinda)`,
  untalked: (n: number) => `Vēl nav pārrunu: ${n}`,
  tried: (date: string | null, channel: ChannelCode | null) =>
    `mēģināts${date === null ? "" : ` ${datums(date)}`}${
      channel === null ? "" : `: ${CHANNELS[channel]}`
    }`,
};
