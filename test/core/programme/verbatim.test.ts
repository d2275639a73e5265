// Whatever the lists quote stands in the programme letter for letter.

import { describe, expect, it } from "vitest";

import { ACTIVITY_FORMS } from "../../../src/core/programme/activity-forms.ts";
import { AIMS, TASK_GROUPS } from "../../../src/core/programme/aims-and-tasks.ts";
import { PROGRAMME_EDITION } from "../../../src/core/programme/edition.ts";
import { IRREGULARITIES } from "../../../src/core/programme/irregularities.ts";
import { PARENT_DUTIES } from "../../../src/core/programme/parent-duties.ts";
import { PLANNED_RESULTS } from "../../../src/core/programme/planned-results.ts";
import { REGULATIONS } from "../../../src/core/programme/regulations.ts";
import {
  REPORT_CATEGORIES,
  REPORT_COLUMNS,
} from "../../../src/core/programme/report-categories.ts";
import { RESEARCH_TOPICS } from "../../../src/core/programme/research-topics.ts";
import { SCHOOL_DOCUMENTS } from "../../../src/core/programme/school-documents.ts";
import { SCHOOL_EVENTS } from "../../../src/core/programme/school-events.ts";
import { THEME_GROUPS } from "../../../src/core/programme/theme-groups.ts";
import { YEAR_PRIORITIES } from "../../../src/core/programme/year-priorities.ts";
import { programmeText } from "./programme-text.ts";

const programme = programmeText();

interface Quote {
  readonly point: string;
  readonly text: string;
}

const numbered: Record<string, readonly Quote[]> = {
  "aims (II.1)": AIMS,
  "tasks (II.2)": TASK_GROUPS.flatMap((group) => [group, ...group.tasks]),
  "activity forms (5)": ACTIVITY_FORMS,
  "parent duties (6)": PARENT_DUTIES,
  "regulations (7)": REGULATIONS,
  "theme groups (10)": THEME_GROUPS,
  "priorities (II.3)": YEAR_PRIORITIES.map(({ point, schoolYear, text }) => ({
    point: `${point}. ${schoolYear}`,
    text,
  })),
  "results (III)": PLANNED_RESULTS.map(({ number, text }) => ({ point: `${number}`, text })),
  "single documents (8, 9)": SCHOOL_DOCUMENTS.filter(
    ({ point }, _, all) => all.filter((other) => other.point === point).length === 1,
  ),
};

describe("the lists of the programme", () => {
  for (const [list, quotes] of Object.entries(numbered)) {
    it(`quote the ${list} under the number they are printed with`, () => {
      const missing = quotes.filter(
        ({ point, text }) =>
          ![
            `${point}. ${text}`,
            `${point}.${text}`,
            `${point} – ${text}`,
            `${point} - ${text}`,
          ].some((printed) => programme.includes(printed)),
      );

      expect(missing).toEqual([]);
    });
  }

  it("quote everything else word for word", () => {
    const quotes = [
      ...SCHOOL_EVENTS.map((event) => event.text),
      ...SCHOOL_DOCUMENTS.map((document) => document.text),
      ...ACTIVITY_FORMS.map((form) => form.name),
      ...PARENT_DUTIES.flatMap((duty) => duty.frequency ?? []),
      ...REPORT_CATEGORIES.map((category) => category.text),
      ...REPORT_COLUMNS,
      ...RESEARCH_TOPICS.map((topic) => topic.text),
      ...IRREGULARITIES.map((irregularity) => irregularity.printed),
      PROGRAMME_EDITION.title,
      PROGRAMME_EDITION.amendment.text,
    ];

    expect(quotes.filter((quote) => !programme.includes(quote))).toEqual([]);
  });

  it("keep the printed order of events, categories and research topics", () => {
    for (const list of [SCHOOL_EVENTS, REPORT_CATEGORIES, RESEARCH_TOPICS]) {
      const texts = list.map((item) => item.text);
      expect(programme).toMatch(new RegExp(texts.map(escaped).join(".{0,30}")));
    }
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
