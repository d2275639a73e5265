// The tab `Iestatījumi`: what the school says of itself, a row a setting. The rows are known by a hidden key beside them, so that the
// deputy may sort them or add other rows.
import type { sheets_v4 } from "@googleapis/sheets";
import { SETTING_NAMES } from "../../core/school/school-settings.ts";
import type { SchoolSettings, SettingName } from "../../core/school/school-settings.ts";
import type { Cells } from "../../usecases/ports/master.ts";
import { MASTER_SHEETS } from "../sheet-ids.ts";
import { ONLY_VALUES, appendRows, row, writeRows } from "./cells.ts";
import { makeTabRequests } from "./make-tab.ts";
import type { TabColumn } from "./tab-column.ts";

export const VALUE_COLUMN = 1;
export const KEY_COLUMN = 3;
/** The row of the shared drive: Google's id of it, nothing a person edits. */
export const DRIVE_KEY = "driveId";

const SHEET = MASTER_SHEETS.settings;

const COLUMNS: readonly TabColumn[] = [
  { header: "Iestatījums", holds: "text", width: 240 },
  { header: "Vērtība", holds: "text", width: 320 },
  { header: "Paskaidrojums", holds: "text", width: 520 },
  { header: "Atslēga", holds: "text", width: 140, hidden: true },
];

/** The setting and its explanation, as the deputy reads them. */
const WORDS: Readonly<Record<SettingName | typeof DRIVE_KEY, readonly [string, string]>> = {
  nameNominative: ["Skolas nosaukums", "Kas? Piemēram: Rūjienas vidusskola."],
  nameGenitive: [
    "Skolas nosaukums ģenitīvā",
    "Kā? Piemēram: Rūjienas vidusskolas. Ar to sākas plāna virsraksts.",
  ],
  nameLocative: [
    "Skolas nosaukums lokatīvā",
    "Kur? Piemēram: Rūjienas vidusskolā. Stāv atskaites virsrakstā.",
  ],
  founder: ["Dibinātājs", "Pašvaldība vai cits dibinātājs."],
  registrationNumber: ["Reģistrācijas numurs", "Izglītības iestādes reģistrācijas numurs."],
  address: ["Adrese", "Iela, pilsēta vai pagasts, pasta indekss."],
  phone: ["Tālrunis", "Skolas tālrunis."],
  email: ["E-pasts", "Skolas e-pasta adrese."],
  placeLocative: ["Vieta lokatīvā", "Kur? Protokola vietas rindai, piemēram: Rūjienā."],
  deputyTitle: [
    "Vietnieces vai vietnieka amats",
    "Piemēram: direktora vietniece audzināšanas darbā.",
  ],
  deputyName: ["Vietnieces vai vietnieka vārds", "Vārds un uzvārds nominatīvā."],
  periodWordGenitive: [
    "Pusgada nosaukums ģenitīvā",
    "„pusgada” vai „semestra”: tā to sauc atskaite.",
  ],
  driveId: ["Koplietojamais disks", "Ieraksta papildinājums; nav jālabo."],
};

export function makeSettingsTab(
  title: string,
  settings: SchoolSettings,
  driveId: string,
): sheets_v4.Schema$Request[] {
  const rows = settingRows(settings, driveId);
  return [
    ...makeTabRequests({ sheetId: SHEET, title, columns: COLUMNS }),
    writeRows(SHEET, 1, rows),
    {
      updateDimensionProperties: {
        range: {
          sheetId: SHEET,
          dimension: "ROWS",
          startIndex: rows.length,
          endIndex: rows.length + 1,
        },
        properties: { hiddenByUser: true },
        fields: "hiddenByUser",
      },
    },
  ];
}

/** Changes the values where their rows are now; a row that somebody removed is added again at the end. */
export function updateSettings(
  cells: Cells,
  settings: SchoolSettings,
  driveId: string,
): sheets_v4.Schema$Request[] {
  const placed = settingRows(settings, driveId).map((values) => ({
    values,
    at: cells.findIndex((existing) => existing[KEY_COLUMN] === values[KEY_COLUMN]),
  }));
  const lacking = placed.filter(({ at }) => at === -1).map(({ values }) => values);
  return [
    ...placed.filter(({ at }) => at !== -1).map(({ values, at }) => valueAt(at, values)),
    ...(lacking.length === 0 ? [] : [appendRows(SHEET, lacking)]),
  ];
}

function valueAt(rowIndex: number, values: readonly string[]): sheets_v4.Schema$Request {
  return {
    updateCells: {
      range: {
        sheetId: SHEET,
        startRowIndex: rowIndex,
        endRowIndex: rowIndex + 1,
        startColumnIndex: VALUE_COLUMN,
        endColumnIndex: VALUE_COLUMN + 1,
      },
      rows: [row(values.slice(VALUE_COLUMN, VALUE_COLUMN + 1))],
      fields: ONLY_VALUES,
    },
  };
}

function settingRows(settings: SchoolSettings, driveId: string): string[][] {
  return [
    ...SETTING_NAMES.map((name) => settingRow(name, settings[name])),
    settingRow(DRIVE_KEY, driveId),
  ];
}

function settingRow(key: SettingName | typeof DRIVE_KEY, value: string): string[] {
  const [label, explanation] = WORDS[key];
  return [label, value, explanation, key];
}
