// Types a scenario in as the class's teacher would: every row through the add-on's own endpoints, in the order it stands in the file.
import type { EndpointName, InputOf, OutputOf } from "../../contract/endpoints.ts";
import { classPupils } from "./class-pupils.ts";
import { contactFields, logFields, themeGroupOf } from "./entry-fields.ts";
import { textOf, type Scenario } from "./scenario.ts";

/** The files of the class that the teacher works in. */
export interface ClassFiles {
  readonly journal: string;
  readonly plan: string;
  readonly report1: string;
  readonly report2: string;
}

const MOST_ITEMS = 100;

/** A click of the class's teacher in the class's journal. */
export type AskAsTeacher = <N extends EndpointName>(name: N, input: InputOf<N>) => OutputOf<N>;

/** The id under which an entry is found again; `at` is its place in the file. */
export function entryId(at: number): string {
  return `scenario-${String(at).padStart(4, "0")}`;
}

export function typeScenario(scenario: Scenario, files: ClassFiles, ask: AskAsTeacher): void {
  enterPupils(scenario, files, ask);
  planItems(scenario, files, ask);
  for (const [at, entry] of scenario.ieraksti.entries()) {
    const id = entryId(at);
    switch (entry.veids) {
      case "PLANS":
        break;
      case "VECAKI":
        ask("sidebarRecordContact", {
          journalId: files.journal,
          id,
          confirmed: true,
          fields: contactFields(entry),
        });
        break;
      case "ANALIZE":
        ask("sidebarCreateAnalysis", {
          journalId: files.journal,
          id,
          of: null,
          fields: {
            date: `${entry.datums}`,
            title: textOf(entry.teksts),
            goal: textOf(entry.merkis),
            description: textOf(entry.apraksts),
            participation: textOf(entry.aktivitate),
            conclusions: textOf(entry.secinajumi),
          },
        });
        break;
      default:
        ask("sidebarLogEntry", {
          journalId: files.journal,
          id,
          confirmed: true,
          fields: logFields(entry),
        });
    }
  }
  for (const [half, documentId] of [
    ["H1", files.report1],
    ["H2", files.report2],
  ] as const) {
    ask("sidebarCompileReport", {
      journalId: files.journal,
      documentId,
      half,
      names: "replaced",
    });
  }
}

/** Those whom the scenario names one by one, in its order; the rest as a list. */
function enterPupils(scenario: Scenario, { journal }: ClassFiles, ask: AskAsTeacher): void {
  const { named, invented } = classPupils(scenario);
  for (const { givenName, surname } of named) {
    ask("sidebarChangePupil", {
      journalId: journal,
      rowNumber: null,
      givenName,
      surname,
      from: "",
      to: "",
    });
  }
  if (invented.length > 0) {
    ask("sidebarImportPupils", {
      journalId: journal,
      cells: [
        ["Vārds", "Uzvārds"],
        ...invented.map(({ givenName, surname }) => [givenName, surname]),
      ],
      columns: null,
      namesakes: false,
      evenSo: false,
      joinedOn: "",
      left: [],
      leftOn: "",
    });
  }
}

/** All at once, as a plan is made in September. */
function planItems(scenario: Scenario, files: ClassFiles, ask: AskAsTeacher): void {
  const items = scenario.ieraksti.flatMap((entry, at) =>
    entry.veids === "PLANS"
      ? [
          {
            id: entryId(at),
            date: `${entry.datums}`,
            topic: textOf(entry.teksts),
            kind: "CLASS_HOUR" as const,
            themeGroup: themeGroupOf(entry.tema),
            form: null,
          },
        ]
      : [],
  );
  for (let from = 0; from < items.length; from += MOST_ITEMS) {
    ask("sidebarPlanItems", {
      journalId: files.journal,
      planId: files.plan,
      items: items.slice(from, from + MOST_ITEMS),
    });
  }
}
