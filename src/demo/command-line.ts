// The demo command's options, and every way of getting them wrong.
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { DEMO_ROSTER, DEMO_YEAR } from "./demo-school.ts";
import { readEntriesFile } from "./entries/read-entries-file.ts";
import type { EntriesReading, ReadScenario } from "./entries/read-entries-file.ts";
import { yearsToOpen } from "./entries/years-to-open.ts";
import type { YearToOpen } from "./entries/years-to-open.ts";
import { readRosterBytes, readRosterFile } from "./roster-file.ts";
import type { FileReading } from "./roster-file.ts";

const DEMO_SCENARIOS = path.join(import.meta.dirname, "entries/scenarios.json");

export interface DemoOptions {
  /** How the roster is called in messages. */
  readonly rosterName: string;
  readonly years: readonly YearToOpen[];
  readonly scenarios: readonly ReadScenario[];
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
  const entries = entriesOf(values.entries, values.roster !== undefined);
  const faults = [
    ...(reading.ok ? [] : [rosterFault(values.roster ?? "", reading.fault)]),
    ...(entries.ok ? [] : entries.faults),
    ...outFaults(values.out),
  ];
  if (!reading.ok || !entries.ok || faults.length > 0) {
    return faults;
  }
  const { scenarios } = entries;
  const years = yearsToOpen(
    { cells: reading.cells, year: values.year ?? DEMO_YEAR, file: values.roster ?? null },
    scenarios,
  );
  if (!years.ok) {
    return years.faults;
  }
  return {
    rosterName: values.roster ?? "demo",
    years: years.years,
    scenarios,
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

/** A roster alone types nothing; without anything the demo school has its four scenarios. */
function entriesOf(file: string | undefined, hasRoster: boolean): EntriesReading {
  if (file !== undefined) {
    return readEntriesFile(file);
  }
  return hasRoster ? { ok: true, scenarios: [] } : readEntriesFile(DEMO_SCENARIOS);
}

function outFaults(out: string | undefined): Faults {
  return out !== undefined && existsSync(out) && !statSync(out).isDirectory()
    ? [`${out}: tas ir fails, bet vajag mapi. / This is a file, a folder is wanted.`]
    : [];
}
