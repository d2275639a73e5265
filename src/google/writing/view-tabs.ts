// Makes the master's gathered tabs. What the refresh writes is protected with a warning; the deputy's own columns are free.
import type { sheets_v4 } from "@googleapis/sheets";
import { GATHERED_TABS } from "../../core/master/master-view.ts";
import type { GatheredTab } from "../../core/master/master-view.ts";
import { VIEW_SHEETS } from "../sheet-ids.ts";
import { freeTitle } from "./free-title.ts";
import type { ExistingSheet } from "./free-title.ts";
import { makeTabRequests } from "./make-tab.ts";
import type { TabColumn } from "./tab-column.ts";

const READINGS_COLUMNS: readonly TabColumn[] = [
  { header: "Uzskaites tabula", holds: "text", width: 330 },
  { header: "Mācību gads", holds: "text", width: 100 },
  { header: "Klase", holds: "text", width: 70 },
  { header: "Nolasīts (ms)", holds: "number", width: 130 },
  { header: "Skaitļi (JSON)", holds: "text", width: 300 },
  { header: "Faili (JSON)", holds: "text", width: 300 },
];

/** Those that the master lacks. Tabs that are there stay as they are. */
export function viewTabsRequests(existing: readonly ExistingSheet[]): sheets_v4.Schema$Request[] {
  const lacks = (sheetId: number): boolean => !existing.some((sheet) => sheet.sheetId === sheetId);
  return [
    ...GATHERED_TABS.filter(({ key }) => lacks(VIEW_SHEETS[key])).flatMap((tab) => [
      ...makeTabRequests({
        sheetId: VIEW_SHEETS[tab.key],
        title: freeTitle(tab.title, existing),
        columns: tab.columns,
      }),
      ...protections(tab),
    ]),
    ...(lacks(VIEW_SHEETS.readings)
      ? makeTabRequests({
          sheetId: VIEW_SHEETS.readings,
          title: freeTitle("Lasījumi", existing),
          columns: READINGS_COLUMNS,
          hidden: true,
        })
      : []),
  ];
}

/** Whoever changes what is gathered is warned: the next refresh writes it again. */
function protections({ key, title, columns }: GatheredTab): sheets_v4.Schema$Request[] {
  const sheetId = VIEW_SHEETS[key];
  const free = columns.flatMap(({ deputys }, at) =>
    deputys === true
      ? [{ sheetId, startRowIndex: 1, startColumnIndex: at, endColumnIndex: at + 1 }]
      : [],
  );
  return [
    {
      addProtectedRange: {
        protectedRange: {
          range: { sheetId },
          unprotectedRanges: free,
          description: title,
          warningOnly: true,
        },
      },
    },
  ];
}
