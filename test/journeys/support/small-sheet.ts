// A sheet of few columns for hands to work in: a checkbox in A2, lists in column B, and a last cell of column A that is closed to
// everybody but its owner. A teacher may edit the rest.
import type { JourneyDesk } from "./a-desk.ts";

export async function aSmallSheet(
  desk: JourneyDesk,
  rows: number,
  { owner, teacher }: { readonly owner: string; readonly teacher: string },
): Promise<string> {
  const range = (from: number, to: number, column: number) => ({
    sheetId: 1,
    startRowIndex: from - 1,
    endRowIndex: to,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  const gridProperties = { rowCount: rows, columnCount: 3, frozenRowCount: 1 };
  const { spreadsheetId } = (await desk.change(owner, "POST", "v4/spreadsheets", {
    properties: { title: "Sarunas", locale: "lv_LV" },
    sheets: [{ properties: { sheetId: 1, title: "Sarunas", gridProperties } }],
  })) as { readonly spreadsheetId: string };
  const channels = ["klātienē", "telefons", "e-klase"].map((userEnteredValue) => ({
    userEnteredValue,
  }));
  await desk.change(owner, "POST", `v4/spreadsheets/${spreadsheetId}:batchUpdate`, {
    requests: [
      {
        setDataValidation: {
          range: range(2, 2, 0),
          rule: { condition: { type: "BOOLEAN" }, strict: true },
        },
      },
      {
        setDataValidation: {
          range: range(2, rows, 1),
          rule: { condition: { type: "ONE_OF_LIST", values: channels }, showCustomUi: true },
        },
      },
      {
        addProtectedRange: {
          protectedRange: { range: range(rows, rows, 0), editors: { users: [owner] } },
        },
      },
    ],
  });
  const permissions = `drive/v3/files/${spreadsheetId}/permissions?sendNotificationEmail=false`;
  const writer = { role: "writer", type: "user", emailAddress: teacher };
  await desk.change(owner, "POST", permissions, writer);
  return spreadsheetId;
}
