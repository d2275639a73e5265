// The codes an entry can carry. None blocks saving; a code stands once per entry; their order means nothing.
import type { DateWarningCode } from "../language/date-as-typed.ts";
import type { DateFindingCode } from "../school/date-findings.ts";

export type TextWarningCode =
  | "W_FORMULA_PREFIX"
  | "W_PLACEHOLDER"
  | "W_HTML"
  | "W_CONTROL_CHARS"
  | "W_NFD"
  | "W_PERSONAL_CODE"
  | "W_TOO_LONG";

export type EntryWarningCode =
  | "W_PUPIL_NAME_IN_REPORT"
  | "W_DUPLICATE"
  | "W_REFLECTION_EMPTY"
  | "W_ANALYSIS_INCOMPLETE"
  | "W_ADULT_PUPIL";

export type WarningCode = DateWarningCode | DateFindingCode | TextWarningCode | EntryWarningCode;
