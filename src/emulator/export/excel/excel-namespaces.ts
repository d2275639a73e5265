// The names that Excel's parts are written in.
import { OFFICE } from "../office-package.ts";

export const EXCEL = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": `${OFFICE}/relationships`,
} as const;
