// The faults one may switch on by hand, each as the emulator takes it.
import type { FaultEffect } from "../ask/workspace-controls.ts";
import type { Words } from "../wording/words.ts";

export type FaultChoice = keyof Words["faultEffects"];

export const FAULT_CHOICES: readonly FaultChoice[] = [
  503,
  500,
  429,
  403,
  "loseAnswer",
  "hang",
  "endBefore",
  "endAfter",
];

/** The operations that the add-on and the pages live by. */
export const FAULT_OPERATIONS = [
  "drive.files.create",
  "drive.files.copy",
  "drive.files.update",
  "drive.files.list",
  "drive.files.get",
  "drive.permissions.create",
  "docs.documents.get",
  "docs.documents.batchUpdate",
  "sheets.spreadsheets.get",
  "sheets.spreadsheets.batchUpdate",
  "sheets.spreadsheets.values.batchGet",
  "sheets.spreadsheets.values.batchGetByDataFilter",
  "sheets.spreadsheets.values.update",
] as const;

export function effectOf(choice: FaultChoice): FaultEffect {
  switch (choice) {
    case "loseAnswer":
    case "hang":
      return { kind: choice };
    case "endBefore":
      return { kind: "endExecution", when: "before" };
    case "endAfter":
      return { kind: "endExecution", when: "after" };
    default:
      return { kind: "status", code: choice };
  }
}

/** Null for a fault that no choice here stands for. */
export function choiceOf(effect: FaultEffect): FaultChoice | null {
  switch (effect.kind) {
    case "status":
      return effect.code === 502 ? null : effect.code;
    case "endExecution":
      return effect.when === "before" ? "endBefore" : "endAfter";
    default:
      return effect.kind;
  }
}
