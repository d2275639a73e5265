// The columns of the master's tabs. Those of the two hidden tabs are read by their place: nobody moves what nobody sees.
import { KEEPING_HEADERS } from "../../core/rollover/keeping-list.ts";
import { KEEPING_DECISIONS } from "../../core/rollover/kept-documents.ts";
import { YEAR_TABLE_COLUMNS } from "../../core/school/year-table.ts";
import type { YearTableColumn } from "../../core/school/year-table.ts";
import type { ROSTER_TAB_HEADERS } from "../../core/school/roster-tab.ts";
import type { TabColumn } from "./tab-column.ts";

type RosterHeader = (typeof ROSTER_TAB_HEADERS)[number];

/** By header, in the order of `ROSTER_TAB_HEADERS`. */
const ROSTER_COLUMNS: Readonly<Record<RosterHeader, Omit<TabColumn, "header">>> = {
  "Mācību gads": { holds: "text", width: 130 },
  Klase: { holds: "text", width: 70 },
  "Klases audzinātājs/-a": { holds: "text", width: 220 },
  Ģenitīvs: { holds: "text", width: 220 },
  Dzimte: { holds: "word", width: 80, list: ["S", "V"] },
  "E-pasts": { holds: "text", width: 260 },
  "Skolēnu skaits": { holds: "number", width: 90 },
};

export const ROSTER_TAB: readonly TabColumn[] = Object.entries(ROSTER_COLUMNS).map(
  ([header, column]) => ({ header, ...column }),
);

const HOLIDAYS: readonly YearTableColumn[] = ["autumn", "winter", "spring", "spring12", "grade1"];

export const YEARS_TAB: readonly TabColumn[] = YEAR_TABLE_COLUMNS.map(({ key, header }) => ({
  header,
  holds: "text",
  width: yearColumnWidth(key),
}));

/** By header, in the order of `KEEPING_HEADERS`. The school types terms, decisions and notes. */
const KEEPING_COLUMNS: Readonly<
  Record<(typeof KEEPING_HEADERS)[number], Omit<TabColumn, "header">>
> = {
  "Mācību gads": { holds: "text", width: 130 },
  Dokumenti: { holds: "text", width: 280 },
  Skaits: { holds: "number", width: 70 },
  "Termiņš (gadi)": {
    holds: "text",
    width: 110,
    note: "No skolas dokumentu klasifikācijas shēmas. Nākamajam gadam tas tiks pārņemts.",
  },
  "Glabāt līdz": { holds: "text", width: 110 },
  Lēmums: { holds: "word", width: 200, list: KEEPING_DECISIONS },
  Piezīmes: { holds: "text", width: 300 },
  Atslēga: { holds: "text", width: 160, hidden: true },
};

export const KEEPING_TAB: readonly TabColumn[] = KEEPING_HEADERS.map((header) => ({
  header,
  ...KEEPING_COLUMNS[header],
}));

/** One row an event of a thing being made; the last row of a key counts. */
export const LEDGER_TAB: readonly TabColumn[] = [
  { header: "Atslēga", holds: "text", width: 260 },
  { header: "Stāvoklis", holds: "text", width: 90 },
  { header: "Google ID", holds: "text", width: 330 },
  { header: "Laiks (ms)", holds: "number", width: 130 },
  { header: "Darbs", holds: "text", width: 260 },
  { header: "Piezīme", holds: "text", width: 200 },
];

/** One row a state of a job; the last row of an id counts. */
export const JOB_TAB: readonly TabColumn[] = [
  { header: "ID", holds: "text", width: 260 },
  { header: "Veids", holds: "text", width: 100 },
  { header: "Uzdevums (JSON)", holds: "text", width: 300 },
  { header: "Stāvoklis", holds: "text", width: 90 },
  { header: "Sāka", holds: "text", width: 220 },
  { header: "Sākts (ms)", holds: "number", width: 130 },
  { header: "Beigts (ms)", holds: "number", width: 130 },
  { header: "Paveikts", holds: "number", width: 80 },
  { header: "Pavisam", holds: "number", width: 80 },
  { header: "Kļūdas (JSON)", holds: "text", width: 300 },
  { header: "Kāpēc gaida (JSON)", holds: "text", width: 200 },
];

function yearColumnWidth(key: YearTableColumn): number {
  if (key === "priority") {
    return 480;
  }
  return HOLIDAYS.includes(key) ? 180 : 130;
}
