// Where a file of the drive lies at the desk.
import type { Route } from "../route.ts";
import { DOCUMENT, FOLDER, SPREADSHEET } from "./drive-node.ts";

/** Null for a file of a kind that has no page here. */
export function routeOfFile(id: string, mimeType: string | null | undefined): Route | null {
  switch (mimeType) {
    case DOCUMENT:
      return { page: "document", id };
    case SPREADSHEET:
      return { page: "spreadsheet", id };
    case FOLDER:
      return { page: "drive", folder: id };
    default:
      return null;
  }
}
