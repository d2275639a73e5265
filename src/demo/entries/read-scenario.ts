// What became of a scenario's entries, read back from the class's own files: nothing here remembers what was typed.
import type { EntryReport, ScenarioReport } from "./scenario-report.ts";
import { JOURNAL_TABS } from "../../core/journal/journal-tabs.ts";
import type { JournalTabKey } from "../../core/journal/journal-tabs.ts";
import { REPORT_CATEGORIES } from "../../core/programme/report-categories.ts";
import { halfYearNumber } from "../../core/school/half-year.ts";
import { halfOf } from "../../core/school/year-dates.ts";
import type { YearDates } from "../../core/school/year-dates.ts";
import type { AsPerson } from "../as-person.ts";
import type { DriveItem } from "../read-back.ts";
import { spreadsheetText } from "../spreadsheet-text.ts";
import type { Scenario } from "./scenario.ts";
import { entryId, type AskAsTeacher, type ClassFiles } from "./type-scenario.ts";

export function readScenario(
  scenario: Scenario,
  files: ClassFiles,
  items: readonly DriveItem[],
  person: AsPerson,
  ask: AskAsTeacher,
): ScenarioReport {
  const { journal } = files;
  const facts = new Map(
    spreadsheetText(person, journal, "Skola!A1:B100").map(([key = "", value = ""]) => [key, value]),
  );
  const dates = JSON.parse(facts.get("dates") ?? "null") as YearDates;
  const rows = rowsById(person, journal);
  const analyses = ask("sidebarAnalyses", { journalId: journal }).documents;
  const { plan } = ask("sidebarReadPlan", { journalId: journal, planId: files.plan });
  const { coverage } = ask("sidebarParents", { journalId: journal });
  const halves = (["H1", "H2"] as const).map((half) =>
    ask("sidebarPreviewReport", {
      journalId: journal,
      documentId: half === "H1" ? files.report1 : files.report2,
      half,
      names: "replaced",
    }),
  );
  const leftOut = new Set(halves.flatMap((half) => half.leftOut.map(({ id }) => id)));
  const entries = scenario.ieraksti.map((entry, at): EntryReport => {
    const id = entryId(at);
    if (entry.veids === "ANALIZE") {
      const file = items.find(
        ({ marks }) => marks["journal"] === journal && marks["key"]?.endsWith(`/${id}`),
      );
      const analysis = analyses.find(({ documentId }) => documentId === file?.id);
      const iso = analysis?.notes.date.iso ?? null;
      return { n: entry.n, ...placed(iso, dates), bridinajumi: analysis?.notes.codes ?? [] };
    }
    const row = rows.get(id);
    return {
      n: entry.n,
      ...placed(isoOf(row?.dateRead ?? ""), dates),
      bridinajumi: (row?.warnings ?? "").split(" ").filter((code) => code !== ""),
    };
  });
  return {
    id: scenario.id,
    ieraksti: entries,
    sagaidams: {
      atskaite: Object.fromEntries(
        halves.map(({ inDocument }, at) => [
          `${at + 1}`,
          Object.fromEntries(
            REPORT_CATEGORIES.map(({ code, order }) => [`${order}`, inDocument[code]]),
          ),
        ]),
      ),
      neieskaititi: scenario.ieraksti.flatMap(({ n }, at) => (leftOut.has(entryId(at)) ? [n] : [])),
      vecaku_sapulces: coverage.meetings,
      parrunas_aptverti_skoleni: coverage.talked,
      parrunas_no: Number(facts.get("pupilCount")),
      plana_ieraksti: plan.items.length,
      analizes: analyses.length,
    },
  };
}

function placed(iso: string | null, dates: YearDates) {
  return { iso, pusgads: iso === null ? null : halfYearNumber(halfOf(iso, dates)) };
}

interface KeptRow {
  readonly dateRead: string;
  readonly warnings: string;
}

function rowsById(person: AsPerson, journal: string): ReadonlyMap<string, KeptRow> {
  const tabs: readonly JournalTabKey[] = ["log", "contacts", "plan"];
  return new Map(
    JOURNAL_TABS.filter(({ key }) => tabs.includes(key)).flatMap(({ title, columns }) => {
      const [, ...rows] = spreadsheetText(person, journal, `'${title}'`);
      const at = (key: string): number => columns.findIndex((column) => column.key === key);
      return rows.map((row): [string, KeptRow] => [
        row[at("id")] ?? "",
        { dateRead: row[at("dateRead")] ?? "", warnings: row[at("warnings")] ?? "" },
      ]);
    }),
  );
}

/** The sheet shows "08.09.2020.". */
function isoOf(shown: string): string | null {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})\.$/.exec(shown) ?? [];
  return day === undefined ? null : `${year}-${month}-${day}`;
}
