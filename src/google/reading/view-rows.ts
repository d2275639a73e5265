// The master's gathered tabs as they stand, and what was read of which class when.
import type { sheets_v4 } from "@googleapis/sheets";
import type { CellValue } from "../../core/journal/journal-content.ts";
import type { ClassSummary } from "../../core/master/class-summary.ts";
import { GATHERED_TABS } from "../../core/master/master-view.ts";
import { isIsoDate } from "../../core/language/iso-date.ts";
import { REPORT_CATEGORIES } from "../../core/programme/report-categories.ts";
import { THEME_GROUPS } from "../../core/programme/theme-groups.ts";
import type { StandingRow } from "../../core/master/merge-lines.ts";
import type { Cells } from "../../usecases/ports/master.ts";
import type { Reading, StandingTabs } from "../../usecases/ports/master-view.ts";
import { VIEW_SHEETS } from "../sheet-ids.ts";
import { isRecord, json, number, text } from "./cell-values.ts";
import { cellsOf } from "./master-state.ts";

type Answer = sheets_v4.Schema$BatchGetValuesByDataFilterResponse;

export function viewFilters(): sheets_v4.Schema$DataFilter[] {
  return GATHERED_TABS.map(({ key }) => ({ gridRange: { sheetId: VIEW_SHEETS[key] } }));
}

/** The titles of tabs whose columns somebody moved, added between ours or renamed: there nothing may be written by place. */
export function disarrangedTabs(answer: Answer): string[] {
  return GATHERED_TABS.filter(({ key, columns }) => {
    const [header = []] = cellsOf(answer, VIEW_SHEETS[key]);
    return columns.some((column, place) => header[place] !== column.header);
  }).map(({ title }) => title);
}

/** By place: `disarrangedTabs` says whether the places are still ours. */
export function standingTabs(answer: Answer): StandingTabs {
  const rows = (key: keyof StandingTabs): StandingRow[] => {
    const columns = GATHERED_TABS.find((tab) => tab.key === key)?.columns ?? [];
    return cellsOf(answer, VIEW_SHEETS[key])
      .slice(1)
      .map((row, at) => ({
        rowNumber: at + 2,
        cells: Object.fromEntries(
          columns.flatMap((column, place): [string, CellValue][] => {
            const value = row[place];
            return isCellValue(value) && value !== "" ? [[column.key, value]] : [];
          }),
        ),
      }));
  };
  return {
    overview: rows("overview"),
    contacts: rows("contacts"),
    activities: rows("activities"),
    unrecognised: rows("unrecognised"),
  };
}

/** Rows that say nothing readable are left out: their classes are read again. */
export function readings(cells: Cells): Reading[] {
  return cells.slice(1).flatMap(([journalId, year, schoolClass, readAt, summary, files]) => {
    const read = classSummary(json(summary));
    const at = number(readAt);
    return text(journalId) === "" || read === null || at === null
      ? []
      : [
          {
            journalId: text(journalId),
            year: text(year),
            schoolClass: text(schoolClass),
            readAt: at,
            summary: read,
            files: text(files),
          },
        ];
  });
}

/** As the refresh wrote it; null for what an older or a newer version wrote. */
function classSummary(value: unknown): ClassSummary | null {
  if (!isRecord(value) || !isRecord(value["entries"]) || !Array.isArray(value["themeGroups"])) {
    return null;
  }
  const { entries, themeGroups } = value;
  const count = (key: keyof ClassSummary): number => number(value[key]) ?? 0;
  const lastEntry = text(value["lastEntry"]);
  return {
    teacher: text(value["teacher"]),
    hoursPlanned: count("hoursPlanned"),
    hoursDone: count("hoursDone"),
    planItems: count("planItems"),
    themeGroups: THEME_GROUPS.map(({ code }) => code).filter((code) => themeGroups.includes(code)),
    entries: Object.fromEntries(
      REPORT_CATEGORIES.flatMap(({ code }) => {
        const counted = number(entries[code]);
        return counted === null ? [] : [[code, counted]];
      }),
    ),
    meetings: count("meetings"),
    talks: count("talks"),
    pupilsWithTalk: count("pupilsWithTalk"),
    pupils: count("pupils"),
    lastEntry: isIsoDate(lastEntry) ? lastEntry : null,
  };
}

function isCellValue(value: unknown): value is CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
