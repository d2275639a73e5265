// npm run demo: the main job without a browser. A roster goes in, the school year's Drive comes out, through the built bundle.
import { openWorkspace } from "../emulator/workspace/open-workspace.ts";
import { sentencesOf } from "../wording/sentences.ts";
import { readCommandLine } from "./command-line.ts";
import type { DemoOptions } from "./command-line.ts";
import { exportTree } from "./export-tree.ts";
import { progressLine } from "./progress-line.ts";
import { readDrive } from "./read-back.ts";
import { runScenarios } from "./entries/run-scenarios.ts";
import { Refused, foundSchool, openYear, refresh } from "./school.ts";
import { recordsOfTab } from "./spreadsheet-text.ts";
import { reportYears } from "./year-report.ts";

const options = readCommandLine(process.argv.slice(2));
if ("json" in options) {
  try {
    run(options);
  } catch (error) {
    if (!(error instanceof Refused)) {
      throw error;
    }
    fail(faultLines(options, error));
  }
} else {
  fail(options);
}

function run({ years, scenarios, out, json }: DemoOptions): void {
  const workspace = openWorkspace();
  const startedAt = workspace.clock.now();
  const progress = progressLine(process.stderr);
  const school = foundSchool(workspace, progress);
  for (const { year, cells } of years) {
    openYear(school, year, cells, progress);
  }
  progress.end();
  const reports = runScenarios(school, scenarios, (text) => {
    process.stderr.write(process.stderr.isTTY ? `${text}\n` : "");
  });
  refresh(school);
  const google = {
    requests: workspace.counters.requests,
    byOperation: workspace.counters.byOperation(),
    executions: workspace.counters.executions,
    virtualSeconds: (workspace.clock.now() - startedAt) / 1000,
  };
  const items = readDrive(workspace, school.deputy, school.driveId);
  const rows = (tab: string) => recordsOfTab(school.deputy, school.master, tab);
  const counted = (tab: string): number =>
    rows(tab).filter(({ Ieskaitīts }) => Ieskaitīts === "jā").length;
  const result = {
    years: reportYears(items, school.deputy),
    scenarios: reports,
    master: {
      parentCooperation: counted("Sadarbība ar vecākiem"),
      activities: counted("Aktivitātes"),
      unrecognised: rows("Neatpazītie ieraksti").length,
    },
    google,
  };
  if (out !== null) {
    exportTree(items, school.deputy, out);
  }
  if (json) {
    console.log(JSON.stringify(result));
    return;
  }
  for (const { year: opened, classes } of result.years) {
    const files = classes.reduce((sum, entry) => sum + entry.files.length, 0);
    console.log(`${opened}: ${classes.length} klases, ${files} faili un mapes.`);
  }
  console.log(
    `Google pieprasījumi: ${google.requests}; virtuālais laiks: ${Math.round(google.virtualSeconds)} s.`,
  );
  if (out !== null) {
    console.log(`Faili: ${out}`);
  }
}

function faultLines({ rosterName }: DemoOptions, { problem }: Refused): string[] {
  const latvian = sentencesOf(problem, "lv");
  const english = sentencesOf(problem, "en");
  const file = problem.kind === "ROSTER_FAULTS" ? `${rosterName}: ` : "";
  return latvian.map((sentence, at) => `${file}${sentence} / ${english[at] ?? ""}`);
}

function fail(lines: readonly string[]): void {
  for (const line of lines) {
    console.error(line);
  }
  process.exitCode = 1;
}
