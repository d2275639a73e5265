// Google's own addresses of files, as they stand in links -> the desk's pages.
import type { Route } from "./route.ts";

const FILE = /^https:\/\/docs\.google\.com\/(document|spreadsheets)\/(?:u\/\d+\/)?d\/([\w-]+)/;
const FOLDER = /^https:\/\/drive\.google\.com\/drive\/(?:u\/\d+\/)?folders\/([\w-]+)/;
const ANY = /^https:\/\/drive\.google\.com\/(?:open\?(?:.*&)?id=|file\/d\/)([\w-]+)/;

/** The desk's page for one of Google's links. Null for any other link. */
export function routeOfGoogleLink(link: string): Route | null {
  const [, kind, id = ""] = FILE.exec(link) ?? [];
  if (kind === "document") {
    return { page: kind, id };
  }
  if (kind === "spreadsheets") {
    const sheetId = sheetIdIn(link);
    return { page: "spreadsheet", id, ...(sheetId === null ? {} : { sheetId }) };
  }
  const folder = FOLDER.exec(link)?.[1];
  const any = ANY.exec(link)?.[1];
  if (folder !== undefined) {
    return { page: "drive", folder };
  }
  return any === undefined ? null : { page: "open", id: any };
}

/** Of "…#gid=123", in Google's addresses and in the desk's own. */
export function sheetIdIn(address: string): number | null {
  const gid = /[#?&]gid=(\d+)/.exec(address)?.[1];
  return gid === undefined ? null : Number(gid);
}
