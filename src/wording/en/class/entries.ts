// What the log and the cooperation with parents both say in English.
import type { ClassWords } from "../../screens.ts";

export const EN_ENTRY_FORM: ClassWords["entry"] = {
  none: "Not given",
  more: "More",
  confirm: "Save all the same",
  half: (n) => `The entry belongs to half-year ${n}.`,
  isEmpty: "The text is empty.",
  sensitive: (words) => `The text has: ${words.join(", ")}. Can it do without?`,
  edit: "Edit",
  withdraw: "Withdraw",
  restore: "Put back",
  withdrawn: "Withdrawn",
  nowWithdrawn: "Entry withdrawn. It stays in the table and counts nowhere.",
  nowRestored: "Entry put back.",
  notCounted: "Not counted in the report",
  undated: "No date",
  recent: (shown, total) =>
    shown < total ? `Last entries (${shown} of ${total})` : "Last entries",
  empty: "No entries yet.",
  reload: "Open the list again",
};
