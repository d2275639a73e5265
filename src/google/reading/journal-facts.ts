// What a class's journal was told of its class and school: the rows of the hidden tab `Skola`.
import { COPIED_FORMS, NO_DEADLINES } from "../../core/journal/journal-facts.ts";
import type { CopiedForms, Deadlines, JournalFacts } from "../../core/journal/journal-facts.ts";
import { isIsoDate } from "../../core/language/iso-date.ts";
import type { IsoDate } from "../../core/language/iso-date.ts";
import { isGrade } from "../../core/school/grade.ts";
import { YEAR_DATE_FIELDS } from "../../core/school/year-dates.ts";
import type {
  Holiday,
  HolidayName,
  YearDateField,
  YearDates,
} from "../../core/school/year-dates.ts";
import type { Cells } from "../../usecases/ports/master.ts";
import { isRecord, json, number, text } from "./cell-values.ts";

const HOLIDAYS: readonly HolidayName[] = ["autumn", "winter", "spring", "grade1"];

/** Null when the rows do not say whose journal it is and of what year: then nothing in it can be judged. */
export function journalFacts(rows: Cells): JournalFacts | null {
  const told = new Map(rows.map(([key, value]) => [text(key), value]));
  const say = (key: keyof JournalFacts): string => text(told.get(key));
  const dates = yearDates(json(told.get("dates")));
  if (say("schoolClass") === "" || say("year") === "" || dates === null) {
    return null;
  }
  const events = json(told.get("events"));
  const gender = say("teacherGender");
  return {
    schoolClass: say("schoolClass"),
    year: say("year"),
    teacher: say("teacher"),
    teacherGenitive: say("teacherGenitive"),
    teacherGender: gender === "S" || gender === "V" ? gender : "unknown",
    teacherEmail: say("teacherEmail"),
    pupilCount: say("pupilCount") === "" ? null : Number(say("pupilCount")),
    dates,
    priority: say("priority") === "" ? null : say("priority"),
    events: Array.isArray(events) ? events.map(text) : [],
    templatesFolder: say("templatesFolder"),
    forms: copiedForms(json(told.get("forms"))),
    schoolGenitive: say("schoolGenitive"),
    schoolLocative: say("schoolLocative"),
    placeLocative: say("placeLocative"),
    periodWord: say("periodWord") === "semestra" ? "semestra" : "pusgada",
    deadlines: deadlines(json(told.get("deadlines"))),
  };
}

/** As the add-on itself wrote them. Null when a person found a way into the tab and left something else. */
function yearDates(value: unknown): YearDates | null {
  if (!isRecord(value) || !isRecord(value["schoolYear"])) {
    return null;
  }
  const day = (field: YearDateField): IsoDate => text(value[field]);
  const startYear = number(value["schoolYear"]["startYear"]);
  if (startYear === null || !YEAR_DATE_FIELDS.every((field) => isIsoDate(day(field)))) {
    return null;
  }
  return {
    schoolYear: { startYear },
    h1Start: day("h1Start"),
    h1End: day("h1End"),
    h2Start: day("h2Start"),
    end: day("end"),
    endGrade9: day("endGrade9"),
    endGrade12: day("endGrade12"),
    holidays: Array.isArray(value["holidays"]) ? value["holidays"].flatMap(holiday) : [],
  };
}

function holiday(value: unknown): Holiday[] {
  if (!isRecord(value)) {
    return [];
  }
  const { name, from, to, grades } = value;
  const known = HOLIDAYS.find((holiday) => holiday === name);
  return known === undefined || !isIsoDate(text(from)) || !isIsoDate(text(to))
    ? []
    : [
        {
          name: known,
          from: text(from),
          to: text(to),
          ...(Array.isArray(grades) ? { grades: grades.filter(isGrade) } : {}),
        },
      ];
}

function copiedForms(value: unknown): CopiedForms {
  return Object.fromEntries(
    COPIED_FORMS.flatMap((form) => {
      const id = isRecord(value) ? text(value[form]) : "";
      return id === "" ? [] : [[form, id]];
    }),
  );
}

function deadlines(value: unknown): Deadlines {
  if (!isRecord(value)) {
    return NO_DEADLINES;
  }
  const day = (key: keyof Deadlines): string | null => {
    const typed = text(value[key]);
    return isIsoDate(typed) ? typed : null;
  };
  return { plan: day("plan"), report1: day("report1"), report2: day("report2") };
}
