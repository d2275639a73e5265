// The names that Word's parts are written in.
import { OFFICE } from "../office-package.ts";

export const WORD = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": `${OFFICE}/relationships`,
} as const;
