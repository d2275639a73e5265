// Types the scenarios in and reads them back, each as its class's teacher in the class's own journal.
import type { EndpointName, InputOf } from "../../contract/endpoints.ts";
import { builtAddon, callAddon } from "../addon.ts";
import { readDrive, type DriveItem } from "../read-back.ts";
import { Refused, type School } from "../school.ts";
import { spreadsheetText } from "../spreadsheet-text.ts";
import type { ReadScenario } from "./read-entries-file.ts";
import { readScenario } from "./read-scenario.ts";
import type { ScenarioReport } from "./scenario-report.ts";
import { typeScenario, type AskAsTeacher, type ClassFiles } from "./type-scenario.ts";

export type Told = (text: string) => void;

export function runScenarios(
  school: School,
  scenarios: readonly ReadScenario[],
  told: Told,
): ScenarioReport[] {
  if (scenarios.length === 0) {
    return [];
  }
  const items = readDrive(school.workspace, school.deputy, school.driveId);
  const classes = scenarios.map((one) => ({ ...one, files: filesOf(items, one) }));
  for (const { scenario, label, files } of classes) {
    told(`${scenario.id}: ${label}`);
    typeScenario(scenario, files, asTeacher(school, files));
  }
  const made = readDrive(school.workspace, school.deputy, school.driveId);
  return classes.map(({ scenario, files }) =>
    readScenario(scenario, files, made, school.deputy, asTeacher(school, files)),
  );
}

function filesOf(items: readonly DriveItem[], { label, year }: ReadScenario): ClassFiles {
  const file = (kind: string): string => {
    const found = items.find(
      ({ marks }) => marks["kind"] === kind && marks["class"] === label && marks["year"] === year,
    );
    if (found === undefined) {
      throw new Error(`${label} ${year}: no ${kind}.`);
    }
    return found.id;
  };
  return {
    journal: file("journal"),
    plan: file("plan"),
    report1: file("report-1"),
    report2: file("report-2"),
  };
}

/** Whoever the journal names as the class's teacher clicks, in the journal. */
function asTeacher(school: School, { journal }: ClassFiles): AskAsTeacher {
  const facts = spreadsheetText(school.deputy, journal, "Skola!A1:B100");
  const user = facts.find(([key]) => key === "teacherEmail")?.[1] ?? "";
  const environment = builtAddon(school.workspace);
  return <N extends EndpointName>(name: N, input: InputOf<N>) => {
    const reply = callAddon(environment, { user, container: journal }, name, input);
    if (!reply.ok) {
      throw new Refused(reply.problem);
    }
    return reply.value;
  };
}
