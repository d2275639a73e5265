// Google's own addresses of files, as they stand in links -> the desk's pages.
import type { Route, SheetPlace } from "./route.ts";

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
    const place = placeIn(link);
    return { page: "spreadsheet", id, ...(place === null ? {} : { place }) };
  }
  const folder = FOLDER.exec(link)?.[1];
  const any = ANY.exec(link)?.[1];
  if (folder !== undefined) {
    return { page: "drive", folder };
  }
  return any === undefined ? null : { page: "open", id: any };
}

/** Of "…#gid=123&range=A12", in Google's addresses and in the desk's own. */
export function placeIn(address: string): SheetPlace | null {
  const gid = /[#?&]gid=(\d+)/.exec(address)?.[1];
  const range = /[#?&]range=([A-Z]+\d+)/.exec(address)?.[1];
  return gid === undefined
    ? null
    : { sheetId: Number(gid), ...(range === undefined ? {} : { range }) };
}
