// The tree of a class, exactly: names, places, marks, what is printed on its forms, and who is let in when.
import { describe, expect, it } from "vitest";
import type { Form } from "../../../src/core/forms/form.ts";
import { DEFAULT_YEAR_DATES } from "../../../src/core/school/default-year-dates.ts";
import { readRoster } from "../../../src/core/school/roster.ts";
import { completeYearDates } from "../../../src/core/school/year-dates.ts";
import { neededBefore } from "../../../src/usecases/ports/step.ts";
import type { Step } from "../../../src/usecases/ports/step.ts";
import { yearSteps } from "../../../src/usecases/opening/year-steps.ts";
import { aRoster } from "../../support/a-roster.ts";
import { SETTINGS } from "../../support/a-school.ts";

function stepsFor(lines: readonly string[], settings: object = {}): Step[] {
  const reading = readRoster(aRoster(...lines));
  const dates = completeYearDates(
    DEFAULT_YEAR_DATES.find(({ schoolYear }) => schoolYear.startYear === 2020),
  );
  if (!reading.ok || dates === null) {
    throw new Error("The class list or the year cannot be read.");
  }
  const year = {
    dates,
    priority: "vērtības",
    settings: { ...SETTINGS, ...settings },
    driveId: "the drive",
    templatesFolder: "the templates",
    forms: { "event-analysis": "the form" },
    versionOf: (form: Form) => `${form.key} ${form.version}`,
  };
  return yearSteps(year, reading.classes);
}

function printed(steps: readonly Step[], key: string): Record<string, string> {
  const step = steps.find((each) => each.key === key);
  if (step?.kind !== "fill-document") {
    throw new Error(`Nothing fills ${key}`);
  }
  return Object.fromEntries(step.replacements.map(({ find, text }) => [find, text]));
}

describe("the files of a class", () => {
  it("are six folders and four copies, each in its place under its name", () => {
    const made = stepsFor(["4.a Ģirts Žagarābols V"]).flatMap((step) =>
      "mark" in step
        ? [
            [
              step.kind,
              step.key,
              step.name,
              "step" in step.parent ? step.parent.step : step.parent.id,
            ],
          ]
        : [],
    );
    const folder = "class:2020_2021/4.a";
    expect(made).toEqual([
      ["make-folder", "year:2020_2021", "2020_2021 m.g.", "the drive"],
      ["make-folder", folder, "4.a klase", "year:2020_2021"],
      ["copy-file", "journal:2020_2021/4.a", "4.a klase – Uzskaites tabula 2020_2021", folder],
      ["make-folder", "analyses:2020_2021/4.a", "Pasākumu analīzes", folder],
      ["make-folder", "minutes:2020_2021/4.a", "Vecāku sapulču protokoli", folder],
      ["make-folder", "trips:2020_2021/4.a", "Ekskursiju iesniegumi", folder],
      ["make-folder", "materials:2020_2021/4.a", "Aktivitāšu materiāli", folder],
      ["make-folder", "research:2020_2021/4.a", "Skolēnu izpēte (ierobežota pieeja)", folder],
      [
        "copy-file",
        "plan:2020_2021/4.a",
        "4.a klase – Audzināšanas stundu darba plāns 2020_2021",
        folder,
      ],
      ["copy-file", "report-1:2020_2021/4.a", "4.a klase – Pusgada atskaite 1 2020_2021", folder],
      ["copy-file", "report-2:2020_2021/4.a", "4.a klase – Pusgada atskaite 2 2020_2021", folder],
    ]);
  });

  it("say what they are: kind, class, year, form and state", () => {
    const plan = stepsFor(["4.a Ģirts Žagarābols V"]).find(
      ({ key }) => key === "plan:2020_2021/4.a",
    );
    expect(plan).toMatchObject({
      template: { step: "template:plan-4-6" },
      journal: { step: "journal:2020_2021/4.a" },
      mark: {
        kind: "plan",
        key: "plan:2020_2021/4.a",
        year: "2020_2021",
        schoolClass: "4.a",
        template: "plan-4-6 2020-11-06",
        status: "DRAFT",
      },
    });
  });

  it.each([
    ["1.a", "plan-1-3", "1. – 3.klašu"],
    ["3.b", "plan-1-3", "1. – 3.klašu"],
    ["4.a", "plan-4-6", "4. – 6.klašu"],
    ["6.a", "plan-4-6", "4. – 6.klašu"],
    ["7.a", "plan-7-9", "7. – 9.klašu"],
    ["9.c", "plan-7-9", "7. – 9.klašu"],
    ["10.", "plan-10-12", "10. – 12.klašu"],
    ["12.", "plan-10-12", "10. – 12.klašu"],
  ])("of %s plan on the form %s", (label, form, band) => {
    const steps = stepsFor([`${label} Anna Bērziņa S`]);
    const key = `plan:2020_2021/${label}`;
    expect(steps.find((step) => step.key === key)).toMatchObject({
      template: { step: `template:${form}` },
    });
    expect(printed(steps, `fill:${key}`)["{{klasu_grupa}}"]).toBe(band);
  });
});

describe("what is printed", () => {
  it("on the plan of a woman's class", () => {
    expect(printed(stepsFor(["4.a Anna Bērziņa S"]), "fill:plan:2020_2021/4.a")).toEqual({
      "{{skola_gen}}": "Rūjienas vidusskolas",
      "{{klase}}": "4.a",
      "{{amats_gen}}": "audzinātājas",
      "{{audzinatajs_gen}}": "Annas Bērziņas",
      "{{mg}}": "2020./2021.m.g.",
      "{{klasu_grupa}}": "4. – 6.klašu",
    });
  });

  it("on the reports of a man's class, each with its own calendar year", () => {
    const steps = stepsFor(["4.b Gatis Ķiršpurvs V"]);
    const report = {
      "{{pusgada_nr}}": "1.",
      "{{perioda_vards_gen}}": "pusgada",
      "{{klase}}": "4.b",
      "{{amats_gen}}": "audzinātāja",
      "{{audzinatajs_gen}}": "Gata Ķiršpurva",
      "{{skola_lok}}": "Rūjienas vidusskolā",
      "{{gads}}": "2020",
    };
    expect(printed(steps, "fill:report-1:2020_2021/4.b")).toEqual(report);
    expect(printed(steps, "fill:report-2:2020_2021/4.b")).toEqual({
      ...report,
      "{{pusgada_nr}}": "2.",
      "{{gads}}": "2021",
    });
  });

  it("of a class whose teacher's gender nobody told keeps the form's own words, and has one dot", () => {
    const values = printed(stepsFor(["10. Oto Markus"]), "fill:report-1:2020_2021/10.");
    expect(values).toMatchObject({
      "{{klase}}": "10.",
      "{{amats_gen}}": "audzinātājas/tāja",
      "{{audzinatajs_gen}}": "Oto Markus",
    });
  });

  it("calls the half as the school calls it", () => {
    const steps = stepsFor(["4.a Anna Bērziņa S"], { periodWordGenitive: "semestra" });
    expect(printed(steps, "fill:report-1:2020_2021/4.a")["{{perioda_vards_gen}}"]).toBe("semestra");
  });

  it("in the journal is what the school tells the class", () => {
    const facts = stepsFor(["4.a Anna Bērziņa S"]).find(({ kind }) => kind === "fill-journal");
    expect(facts).toMatchObject({
      on: { step: "journal:2020_2021/4.a" },
      facts: {
        schoolClass: "4.a",
        year: "2020_2021",
        teacher: "Anna Bērziņa",
        teacherEmail: "anna.berzina@skola.example",
        pupilCount: 20,
        priority: "vērtības",
        templatesFolder: "the templates",
        forms: { "event-analysis": "the form" },
      },
    });
  });
});

describe("sharing", () => {
  it("comes when everything of the class is done, with its own teacher alone", () => {
    const steps = stepsFor(["4.a Ģirts Žagarābols V", "4.b Gatis Ķiršpurvs V"]);
    const ofA = steps.filter(({ key }) => key.endsWith("/4.a")).map(({ key }) => key);
    const shares = steps.filter((step) => step.kind === "share");
    expect(shares.map(({ on, to, role }) => [on, to, role])).toEqual([
      [{ step: "class:2020_2021/4.a" }, { person: "girts.zagarabols@skola.example" }, "writer"],
      [{ step: "research:2020_2021/4.a" }, { person: "girts.zagarabols@skola.example" }, "writer"],
      [{ step: "class:2020_2021/4.b" }, { person: "gatis.kirspurvs@skola.example" }, "writer"],
      [{ step: "research:2020_2021/4.b" }, { person: "gatis.kirspurvs@skola.example" }, "writer"],
    ]);
    const [first] = shares;
    expect(first === undefined ? [] : neededBefore(first)).toEqual(expect.arrayContaining(ofA));
  });

  it("of the research folder needs nothing but the folder, which is limited from its making on", () => {
    const steps = stepsFor(["4.a Anna Bērziņa S"]);
    const share = steps.at(-1);
    expect(share === undefined ? [] : neededBefore(share)).toEqual(["research:2020_2021/4.a"]);
    expect(
      steps.flatMap((step) => (step.kind === "make-folder" && step.limited ? [step.key] : [])),
    ).toEqual(["research:2020_2021/4.a"]);
  });

  it("lets a teacher of two classes into both", () => {
    const shares = stepsFor(["4.a Anna Bērziņa S", "5.a Anna Bērziņa S"]).filter(
      ({ kind }) => kind === "share",
    );
    expect(shares.map(({ key }) => key)).toEqual([
      "share:class:2020_2021/4.a:anna.berzina@skola.example",
      "share:research:2020_2021/4.a:anna.berzina@skola.example",
      "share:class:2020_2021/5.a:anna.berzina@skola.example",
      "share:research:2020_2021/5.a:anna.berzina@skola.example",
    ]);
  });

  it("never takes the same key for two things", () => {
    const keys = stepsFor(["4.a Anna Bērziņa S", "4.b Anna Bērziņa S", "4. Anna Bērziņa S"]).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
