// Short words for what the tests of the Sheets API do again and again, as the deputy.
import type { sheets_v4 } from "@googleapis/sheets";
import { DEPUTY } from "./google-clients.ts";
import type { Online } from "./google-clients.ts";

/** The id of the one sheet, "Uzskaite", of a new spreadsheet. */
export const SHEET = 7;

export function spreadsheetCalls(online: () => Online) {
  const sheets = () => online().as(DEPUTY).sheets.spreadsheets;
  return {
    sheets,
    /** The id of a new spreadsheet with these values from A1 on. */
    newSpreadsheet: async (values: unknown[][] = []): Promise<string> => {
      const { data } = await sheets().create({
        requestBody: { sheets: [{ properties: { sheetId: SHEET, title: "Uzskaite" } }] },
      });
      const spreadsheetId = data.spreadsheetId ?? "";
      await sheets().values.update({
        spreadsheetId,
        range: "A1",
        valueInputOption: "RAW",
        requestBody: { values },
      });
      return spreadsheetId;
    },
    /** The replies. */
    update: async (spreadsheetId: string, ...requests: sheets_v4.Schema$Request[]) => {
      const { data } = await sheets().batchUpdate({ spreadsheetId, requestBody: { requests } });
      return data.replies ?? [];
    },
    /** The sheet "Uzskaite" without its cells. */
    sheet: async (spreadsheetId: string): Promise<sheets_v4.Schema$Sheet> => {
      const { data } = await sheets().get({ spreadsheetId });
      return data.sheets?.find(({ properties }) => properties?.sheetId === SHEET) ?? {};
    },
  };
}
