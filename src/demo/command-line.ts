// The demo command's options, and every way of getting them wrong.
import { existsSync, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { DEMO_ROSTER, DEMO_YEAR } from "./demo-school.ts";
import { readRosterBytes, readRosterFile } from "./roster-file.ts";
import type { Cells, FileReading } from "./roster-file.ts";

export interface DemoOptions {
  /** How the roster is called in messages. */
  readonly rosterName: string;
  readonly cells: Cells;
  readonly year: string;
  readonly out: string | null;
  readonly json: boolean;
}

/** One line each, for stderr. */
export type Faults = readonly string[];

export const USAGE =
  "npm run demo -- [--roster FILE.csv] [--year 2021/2022] [--entries FILE.json] [--out DIR] [--json]";

export function readCommandLine(argv: readonly string[]): DemoOptions | Faults {
  const options = {
    roster: { type: "string" },
    year: { type: "string" },
    entries: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...argv], options, allowPositionals: false }));
  } catch (error) {
    return [`${error instanceof Error ? error.message : String(error)} – ${USAGE}`];
  }
  const reading: FileReading =
    values.roster === undefined
      ? readRosterBytes(Buffer.from(DEMO_ROSTER))
      : readRosterFile(values.roster);
  const faults = [
    ...(reading.ok ? [] : [rosterFault(values.roster ?? "", reading.fault)]),
    ...entriesFaults(values.entries),
    ...outFaults(values.out),
  ];
  if (!reading.ok || faults.length > 0) {
    return faults;
  }
  return {
    rosterName: values.roster ?? "demo",
    cells: reading.cells,
    year: values.year ?? DEMO_YEAR,
    out: values.out ?? null,
    json: values.json ?? false,
  };
}

function rosterFault(file: string, fault: Extract<FileReading, { ok: false }>["fault"]): string {
  switch (fault) {
    case "UNREADABLE":
      return `${file}: failu nevar nolasīt. Pārbaudiet tā nosaukumu un vietu. / The file cannot be read. Check its name and place.`;
    case "NOT_TEXT":
      return `${file}: tas nav teksta fails. Saglabājiet sarakstu kā CSV (UTF-8 vai Windows-1257). / This is no text file. Save the list as CSV (UTF-8 or Windows-1257).`;
    case "EMPTY":
      return `${file}: fails ir tukšs. Pirmajā rindā vajag virsrakstus. / The file is empty. The first row needs the headers.`;
  }
}

/** Entries are typed in by the teachers' screens: as long as there are none, only an empty list can be kept true. */
function entriesFaults(file: string | undefined): Faults {
  if (file === undefined) {
    return [];
  }
  let entries: unknown;
  try {
    entries = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return [
      `${file}: ierakstu failu nevar nolasīt kā JSON. / The file of entries cannot be read as JSON.`,
    ];
  }
  return Array.isArray(entries) && entries.length === 0
    ? []
    : [
        `${file}: ierakstus šī versija vēl nepieņem; palaidiet bez --entries. / This version does not take entries yet; run it without --entries.`,
      ];
}

function outFaults(out: string | undefined): Faults {
  return out !== undefined && existsSync(out) && !statSync(out).isDirectory()
    ? [`${out}: tas ir fails, bet vajag mapi. / This is a file, a folder is wanted.`]
    : [];
}
