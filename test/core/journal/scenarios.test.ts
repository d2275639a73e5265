// The committed scenarios of four classes' years, entry by entry: the day read, its half-year, the warnings, the counts.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEntries, type ClassContext } from "../../../src/core/journal/entry-reading.ts";
import { pupilNames } from "../../../src/core/journal/pupil-names.ts";
import type { TypedEntry } from "../../../src/core/journal/typed-entry.ts";
import { suggestGenitive } from "../../../src/core/language/genitive.ts";
import { REPORT_CATEGORIES } from "../../../src/core/programme/report-categories.ts";
import { parseClassLabel } from "../../../src/core/school/class-label.ts";
import { defaultYearDates } from "../../../src/core/school/default-year-dates.ts";
import { annexOf, bandOf } from "../../../src/core/school/grade-band.ts";
import { halfYearNumber } from "../../../src/core/school/half-year.ts";
import { parseSchoolYear } from "../../../src/core/school/school-year.ts";
import { completeYearDates } from "../../../src/core/school/year-dates.ts";

type Text = string | { atkartot: string; reizes: number };

interface FixtureEntry {
  n: number;
  veids:
    | "PLANS"
    | "STUNDA"
    | "AKTIVITATE"
    | "SKOLAS_PASAKUMS"
    | "IZPETE"
    | "VECAKI"
    | "ATBALSTS"
    | "ANALIZE";
  datums: string;
  teksts: Text;
  izdevas?: Text;
  grutibas?: Text;
  vienosanas?: Text;
  skolens?: string;
  specialists?: string;
  merkis?: Text;
  apraksts?: Text;
  aktivitate?: Text;
  secinajumi?: Text;
  sagaidams: { iso: string | null; pusgads: 1 | 2 | null; bridinajumi: string[] };
}

interface Scenario {
  id: string;
  klase: string;
  mg: string;
  pielikums: number;
  audzinatajs: { vards: string; genitivs: string; dzimte: "S" | "V" };
  ieraksti: FixtureEntry[];
  sagaidams: { atskaite: Record<string, Record<string, number>>; neieskaititi: number[] };
}

const SCENARIOS = JSON.parse(readFileSync("src/demo/entries/scenarios.json", "utf8")) as Scenario[];

const CATEGORIES = {
  STUNDA: "CLASS_HOUR",
  AKTIVITATE: "CLASS_ACTIVITY",
  SKOLAS_PASAKUMS: "SCHOOL_EVENT",
  IZPETE: "RESEARCH_INDIVIDUAL",
  VECAKI: "PARENT_COOPERATION",
  ATBALSTS: "SUPPORT_STAFF",
} as const;

function textOf(text: Text | undefined): string {
  return typeof text === "object" ? text.atkartot.repeat(text.reizes) : (text ?? "");
}

function typedEntry(entry: FixtureEntry): TypedEntry {
  const date = entry.datums;
  const text = textOf(entry.teksts);
  if (entry.veids === "PLANS") {
    return { kind: "plan-item", date, text };
  }
  if (entry.veids === "ANALIZE") {
    return {
      kind: "analysis",
      date,
      text,
      goal: textOf(entry.merkis),
      description: textOf(entry.apraksts),
      participation: textOf(entry.aktivitate),
      conclusions: textOf(entry.secinajumi),
    };
  }
  return {
    kind: "log-entry",
    category: CATEGORIES[entry.veids],
    date,
    text,
    whatWorked: textOf(entry.izdevas),
    difficulties: textOf(entry.grutibas),
    partners: entry.specialists ?? "",
    contact:
      entry.veids === "VECAKI"
        ? { pupil: entry.skolens ?? "", agreement: textOf(entry.vienosanas) }
        : null,
  };
}

function contextOf(scenario: Scenario): ClassContext {
  const label = parseClassLabel(scenario.klase);
  const year = parseSchoolYear(scenario.mg);
  const dates = year && completeYearDates(defaultYearDates(year));
  if (label.kind === "fault" || !dates) {
    throw new Error(`Scenario ${scenario.id} has no class or year`);
  }
  const pupils = pupilNames(
    scenario.ieraksti.flatMap(({ skolens }) =>
      skolens ? [{ givenName: skolens, surname: "" }] : [],
    ),
  );
  return { grade: label.schoolClass.grade, dates, pupils };
}

describe.each(SCENARIOS)("scenario $id", (scenario) => {
  const context = contextOf(scenario);
  const readings = readEntries(scenario.ieraksti.map(typedEntry), context);

  it("has the teacher's genitive and the class's annex", () => {
    const { vards, genitivs, dzimte } = scenario.audzinatajs;
    expect(suggestGenitive(vards, dzimte)).toBe(genitivs);
    expect(annexOf(bandOf(context.grade))).toBe(scenario.pielikums);
  });

  it.each(scenario.ieraksti.map((entry, index) => ({ ...entry, index })))(
    "reads entry $n, $veids of $datums",
    ({ index, sagaidams }) => {
      const reading = readings[index];
      expect({
        iso: reading?.date.iso,
        pusgads: reading?.half ? halfYearNumber(reading.half) : null,
        bridinajumi: [...(reading?.warnings ?? [])].sort(),
      }).toEqual({ ...sagaidams, bridinajumi: [...sagaidams.bridinajumi].sort() });
    },
  );

  it("counts the entries of both reports and names the log entries left out", () => {
    const counts = (half: "H1" | "H2") =>
      Object.fromEntries(
        REPORT_CATEGORIES.map(({ code, order }) => [
          String(order),
          readings.filter(
            ({ entry, half: of, counted }) =>
              counted && of === half && entry.kind === "log-entry" && entry.category === code,
          ).length,
        ]),
      );
    expect({ "1": counts("H1"), "2": counts("H2") }).toEqual(scenario.sagaidams.atskaite);
    const leftOut = scenario.ieraksti.filter((_, index) => {
      const reading = readings[index];
      return reading?.entry.kind === "log-entry" && !reading.counted;
    });
    expect(leftOut.map(({ n }) => n)).toEqual(scenario.sagaidams.neieskaititi);
  });
});
