// What a person typed, made fit to keep: nothing expanded or escaped, only what must not be stored taken out.
import { withoutPersonalCodes } from "./personal-code.ts";
import type { TextWarningCode } from "./warning-code.ts";

export interface StoredText {
  /** In NFC, lines ended by LF, without control characters and personal codes. Storing it again changes nothing. */
  readonly stored: string;
  readonly warnings: readonly TextWarningCode[];
}

/** In characters as a person counts them, not in UTF-16 units. */
const LONG_TEXT = 2000;

const FORMULA_START = /^\s*[=+\-@]/u;
const TAB_OR_CR_START = /^[\t\r]/;
const PLACEHOLDER = /\{\{[\s\S]*?\}\}/;
const TAG = /<[\p{L}/]/u;
const CONTROL_BUT_LF = /[\u0000-\u0009\u000B-\u001F]/g;

const TEXT_WARNINGS: readonly TextWarningCode[] = [
  "W_FORMULA_PREFIX",
  "W_PLACEHOLDER",
  "W_HTML",
  "W_CONTROL_CHARS",
  "W_NFD",
  "W_PERSONAL_CODE",
  "W_TOO_LONG",
];

export function storeText(typed: string): StoredText {
  const readable = withoutControls(typed).normalize("NFC");
  const stored = withoutPersonalCodes(readable);
  const found: Record<TextWarningCode, boolean> = {
    // A control character before the sign would hide it, and is gone in the stored text.
    W_FORMULA_PREFIX:
      FORMULA_START.test(typed) || FORMULA_START.test(stored) || TAB_OR_CR_START.test(typed),
    W_PLACEHOLDER: PLACEHOLDER.test(stored),
    W_HTML: TAG.test(stored),
    W_CONTROL_CHARS: typed.search(CONTROL_BUT_LF) >= 0,
    W_NFD: typed.normalize("NFC") !== typed,
    W_PERSONAL_CODE: stored !== readable,
    W_TOO_LONG: [...stored].length > LONG_TEXT,
  };
  return { stored, warnings: TEXT_WARNINGS.filter((code) => found[code]) };
}

function withoutControls(text: string): string {
  return text.replace(/\r\n/g, "\n").replace(/\t/g, " ").replace(CONTROL_BUT_LF, "");
}
