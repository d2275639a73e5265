// The school's programme as a person reads it: the committed copy with Markdown marks taken off.

import { readFileSync } from "node:fs";

const FILE = new URL("../../data/programme.txt", import.meta.url);

export interface PrintedRun {
  readonly text: string;
  readonly bold: boolean;
}

/** Every line that prints something, in order; a line is its runs. Rulers for handwriting are marks, not text. */
export function programmeLines(): PrintedRun[][] {
  const lines: PrintedRun[][] = [];
  let bold = false;
  for (const line of readFileSync(FILE, "utf8").split("\n")) {
    const runs: PrintedRun[] = [];
    for (const piece of withoutLineMarks(line).split(/(\*\*|<\/?b>)/)) {
      if (piece === "**") {
        bold = !bold;
      } else if (piece === "<b>" || piece === "</b>") {
        bold = piece === "<b>";
      } else if (piece !== "") {
        runs.push({ text: piece.replaceAll("*", "").replaceAll("\\_", "_"), bold });
      }
    }
    if (runs.some((run) => run.text.trim() !== "")) {
      lines.push(runs);
    }
  }
  return lines;
}

/** The whole programme as one string, every break and run of spaces folded to one space. */
export function programmeText(): string {
  return foldSpaces(
    programmeLines()
      .map((runs) => runs.map((run) => run.text).join(""))
      .join("\n"),
  );
}

export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function withoutLineMarks(line: string): string {
  return line
    .replace(/^-{3,}\s*$/, "")
    .replace(/^\s*#+\s+/, "")
    .replace(/^\s*- /, "")
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
}
