// The tabs of the master that are gathered from every class's journal, and their columns in the order a person reads. They hold no pupil's
// or parent's name and no free text about a person: a pupil is "4.b/07". The deputy's own columns stay with their row.
import type { JournalColumn } from "../journal/journal-tabs.ts";

export type GatheredTabKey = "overview" | "contacts" | "activities" | "unrecognised";

export interface ViewColumn {
  readonly key: string;
  readonly header: string;
  readonly holds: JournalColumn["holds"];
  /** Pixels. */
  readonly width: number;
  readonly list?: readonly string[];
  readonly hidden?: true;
  /** An address: cut off at the cell's edge. */
  readonly isAddress?: true;
  /** Written by the deputy alone. */
  readonly deputys?: true;
}

export interface GatheredTab {
  readonly key: GatheredTabKey;
  readonly title: string;
  readonly columns: readonly ViewColumn[];
}

const WHOSE: readonly ViewColumn[] = [
  { key: "year", header: "Mācību gads", holds: "text", width: 110 },
  { key: "class", header: "Klase", holds: "text", width: 60 },
  { key: "teacher", header: "Klases audzinātājs/-a", holds: "text", width: 170 },
  { key: "date", header: "Datums", holds: "date", width: 90 },
  { key: "half", header: "Pusgads", holds: "number", width: 70 },
];

const JUDGED: readonly ViewColumn[] = [
  { key: "counted", header: "Ieskaitīts", holds: "text", width: 80 },
  { key: "warnings", header: "Jāpārbauda", holds: "text", width: 220 },
  { key: "link", header: "Ieraksts klases tabulā", holds: "text", width: 160, isAddress: true },
];

const DEPUTYS: readonly ViewColumn[] = [
  { key: "note", header: "Piezīmes", holds: "text", width: 220, deputys: true },
  { key: "decision", header: "Lēmums", holds: "text", width: 160, deputys: true },
];

/** What finds the row again, and what sorts the rows as a school does: years, classes, days. */
const HIDDEN: readonly ViewColumn[] = [
  { key: "id", header: "Ieraksta Nr.", holds: "text", width: 120, hidden: true },
  { key: "order", header: "Kārtība", holds: "text", width: 120, hidden: true },
];

/** A row a class, in the columns of the school's own overview; "Kopā" stands below. */
const OVERVIEW: GatheredTab = {
  key: "overview",
  title: "Pārskats",
  columns: [
    { key: "year", header: "Mācību gads", holds: "text", width: 110 },
    { key: "class", header: "Klase", holds: "text", width: 60 },
    { key: "teacher", header: "Klases audzinātājs/-a", holds: "text", width: 170 },
    { key: "band", header: "Klašu grupa", holds: "text", width: 80 },
    { key: "plan", header: "Plāns (statuss, datums)", holds: "text", width: 150 },
    { key: "report1", header: "1. pusgada atskaite", holds: "text", width: 150 },
    { key: "report2", header: "2. pusgada atskaite", holds: "text", width: 150 },
    {
      key: "classHours",
      header: "Audzināšanas stundas (plānotas/notikušas)",
      holds: "text",
      width: 120,
    },
    { key: "themeGroups", header: "Tematiskās grupas (n no 6)", holds: "text", width: 100 },
    { key: "classActivities", header: "Klases aktivitātes", holds: "number", width: 90 },
    { key: "schoolEvents", header: "Skolas pasākumi", holds: "number", width: 90 },
    { key: "meetings", header: "Vecāku sapulces", holds: "number", width: 80 },
    { key: "talks", header: "Pārrunas (n no N)", holds: "text", width: 100 },
    { key: "supportStaff", header: "Atbalsta personāls", holds: "number", width: 90 },
    { key: "analyses", header: "Pasākumu analīzes", holds: "number", width: 90 },
    { key: "lastEntry", header: "Pēdējais ieraksts", holds: "date", width: 100 },
    { key: "folder", header: "Mape", holds: "text", width: 160, isAddress: true },
    { key: "readAt", header: "Nolasīts", holds: "text", width: 120 },
    { key: "trouble", header: "Jāpārbauda", holds: "text", width: 260 },
    { key: "note", header: "Piezīmes", holds: "text", width: 220, deputys: true },
    ...HIDDEN,
  ],
};

/** Annex 7 of all classes, as far as the master may hold it. */
const CONTACTS: GatheredTab = {
  key: "contacts",
  title: "Sadarbība ar vecākiem",
  columns: [
    ...WHOSE,
    { key: "kind", header: "Sadarbības veids", holds: "text", width: 160 },
    { key: "channel", header: "Saziņas veids", holds: "text", width: 170 },
    { key: "initiator", header: "Iniciators", holds: "text", width: 90 },
    { key: "participants", header: "Piedalās", holds: "text", width: 160 },
    { key: "topic", header: "Temats", holds: "text", width: 180 },
    { key: "pupil", header: "Skolēns", holds: "text", width: 80 },
    { key: "attendees", header: "Dalībnieku skaits", holds: "number", width: 90 },
    { key: "families", header: "Skolēnu ģimeņu skaits", holds: "number", width: 90 },
    ...JUDGED,
    ...DEPUTYS,
    ...HIDDEN,
  ],
};

/** Report categories 1–4 and 6 of all classes. */
const ACTIVITIES: GatheredTab = {
  key: "activities",
  title: "Aktivitātes",
  columns: [
    ...WHOSE,
    { key: "category", header: "Atskaites sadaļa", holds: "text", width: 240 },
    { key: "topic", header: "Temats", holds: "text", width: 280 },
    { key: "themeGroup", header: "Tematiskā grupa", holds: "text", width: 170 },
    { key: "event", header: "Pasākums", holds: "text", width: 150 },
    { key: "form", header: "Darba forma", holds: "text", width: 150 },
    { key: "partners", header: "Sadarbības partneri", holds: "text", width: 170 },
    { key: "tags", header: "Birkas", holds: "text", width: 160 },
    { key: "participants", header: "Dalībnieki", holds: "number", width: 80 },
    ...JUDGED,
    ...DEPUTYS,
    ...HIDDEN,
  ],
};

/** What could not be read or placed: never dropped, never guessed. */
const UNRECOGNISED: GatheredTab = {
  key: "unrecognised",
  title: "Neatpazītie ieraksti",
  columns: [
    { key: "year", header: "Mācību gads", holds: "text", width: 110 },
    { key: "class", header: "Klase", holds: "text", width: 60 },
    { key: "teacher", header: "Klases audzinātājs/-a", holds: "text", width: 170 },
    { key: "tab", header: "Kur", holds: "text", width: 180 },
    { key: "row", header: "Rinda", holds: "number", width: 60 },
    { key: "reason", header: "Iemesls", holds: "text", width: 360 },
    { key: "link", header: "Ieraksts klases tabulā", holds: "text", width: 160, isAddress: true },
    ...DEPUTYS,
    ...HIDDEN,
  ],
};

export const GATHERED_TABS: readonly GatheredTab[] = [OVERVIEW, CONTACTS, ACTIVITIES, UNRECOGNISED];
