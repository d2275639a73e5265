// The titles of a class's forms, as the school would type them.

import { describe, expect, it } from "vitest";

import { formByKey, planFormOf } from "../../../src/core/forms/all-forms.ts";
import { fillForm, type Values } from "../../../src/core/forms/fill.ts";
import type { Form } from "../../../src/core/forms/form.ts";
import {
  eventAnalysisValues,
  halfYearReportValues,
  meetingMinutesValues,
  parentCooperationValues,
  yearPlanValues,
  type ClassOnForm,
} from "../../../src/core/forms/form-values.ts";
import { printedLines } from "./printed-lines.ts";

const school = {
  schoolGenitive: "Rūjienas vidusskolas",
  schoolLocative: "Rūjienas vidusskolā",
} as const;

function classOnForm(
  label: string,
  teacherGender: ClassOnForm["teacherGender"],
  teacherGenitive: string,
  startYear: number,
): ClassOnForm {
  return { ...school, label, teacherGender, teacherGenitive, startYear };
}

const rasmute = classOnForm("1.a", "S", "Dzintras Rasmutes", 2020);
const kirspurvs = classOnForm("4.b", "V", "Gata Ķiršpurva", 2020);
const skepmare = classOnForm("6.a", "S", "Ūnas Šķēpmares-Īvkalnes", 2021);
const lacupitis = classOnForm("9.c", "V", "Jāņa Lāčupīša", 2020);
const nobody = classOnForm("10.", "unknown", "", 2022);

function lines(form: Form, values: Values): string[] {
  return printedLines(fillForm(form, values).filledBlocks).map((line) => line.replaceAll("**", ""));
}

const report = formByKey("half-year-report");
const half = (which: "H1" | "H2") => ({ kind: "half", half: which, word: "pusgada" }) as const;

describe("a class whose teacher is not known", () => {
  it("keeps the words each form prints itself, and the dot of a class without a letter", () => {
    expect(lines(report, halfYearReportValues(nobody, half("H1")))[0]).toBe(
      "2022.gada 1. pusgada 10. klases audzinātājas/tāja _____ audzināšanas darbs un ārpusstundu aktivitātes",
    );
    expect(lines(planFormOf(4), yearPlanValues(nobody, 4)).slice(1, 4)).toEqual([
      "Rūjienas vidusskolas 10. klases audzinātājas _____",
      "audzināšanas stundu darba plāns",
      "2022./2023.m.g.",
    ]);
    expect(
      lines(formByKey("event-analysis"), eventAnalysisValues(nobody, emptyEvent)).slice(2),
    ).toEqual([
      "10. klase",
      "Pasākuma datums/laiks _____",
      "Pasākuma nosaukums _____",
      "Pasākuma mērķis:",
      "Pasākuma īss apraksts/metodes",
      "Audzēkņu aktivitāte un līdzdalība",
      "Secinājumi",
      "Klases audzinātāja paraksts/atšifrējums _____",
    ]);
  });
});

describe("the title of a year plan", () => {
  it("names the class, the teacher in the genitive and the year", () => {
    expect(lines(planFormOf(2), yearPlanValues(kirspurvs, 2)).slice(0, 3)).toEqual([
      "Rūjienas vidusskolas 4.b klases audzinātāja Gata Ķiršpurva",
      "audzināšanas stundu darba plāns",
      "2020./2021.m.g.",
    ]);
    expect(lines(planFormOf(2), yearPlanValues(skepmare, 2)).slice(0, 3)).toEqual([
      "Rūjienas vidusskolas 6.a klases audzinātājas Ūnas Šķēpmares-Īvkalnes",
      "audzināšanas stundu darba plāns",
      "2021./2022.m.g.",
    ]);
  });

  it("takes the school's name from the settings in every place", () => {
    const other = { ...kirspurvs, schoolGenitive: "Mazsalacas vidusskolas" };

    expect(
      lines(planFormOf(2), yearPlanValues(other, 2)).filter((line) => line.includes("vidusskola")),
    ).toEqual([
      "Mazsalacas vidusskolas 4.b klases audzinātāja Gata Ķiršpurva",
      "Mazsalacas vidusskolas audzināšanas darba mērķis:",
      "Mazsalacas vidusskolas audzināšanas darba uzdevumi:",
    ]);
  });
});

describe("the title of a half-year report", () => {
  it.each([
    [rasmute, "H1", "2020.gada 1. pusgada 1.a klases audzinātājas Dzintras Rasmutes"],
    [kirspurvs, "H1", "2020.gada 1. pusgada 4.b klases audzinātāja Gata Ķiršpurva"],
    [kirspurvs, "H2", "2021.gada 2. pusgada 4.b klases audzinātāja Gata Ķiršpurva"],
    [lacupitis, "H2", "2021.gada 2. pusgada 9.c klases audzinātāja Jāņa Lāčupīša"],
  ] as const)("carries the year in which the half ends (%#)", (onForm, which, opening) => {
    expect(lines(report, halfYearReportValues(onForm, half(which))).slice(0, 2)).toEqual([
      `${opening} audzināšanas darbs un ārpusstundu aktivitātes`,
      "Rūjienas vidusskolā",
    ]);
  });

  it("speaks of a semester or of a day where the school chose so", () => {
    const openingOf = (values: Values) => lines(report, values)[0]?.split(" klases")[0];

    expect(
      openingOf(halfYearReportValues(kirspurvs, { kind: "half", half: "H2", word: "semestra" })),
    ).toBe("2021.gada 2. semestra 4.b");
    expect(
      openingOf(
        halfYearReportValues(kirspurvs, {
          kind: "day",
          half: "H1",
          day: 18,
          monthLocative: "decembrī",
        }),
      ),
    ).toBe("2020.gada 18. decembrī, 4.b");
  });
});

const emptyEvent = {
  dateAndTime: "",
  title: "",
  goal: "",
  description: "",
  participation: "",
  conclusions: "",
  teacherNominative: "",
};

describe("an event analysis", () => {
  it("prints what the teacher wrote and leaves the line for the signature", () => {
    const values = eventAnalysisValues(kirspurvs, {
      ...emptyEvent,
      dateAndTime: "18.09.2020. 9.00–12.30",
      title: "Sporta diena ar {{klase}}",
      goal: "Saliedēt klasi.",
      teacherNominative: "Gatis Ķiršpurvs",
    });

    expect(lines(formByKey("event-analysis"), values).slice(2)).toEqual([
      "4.b klase",
      "Pasākuma datums/laiks 18.09.2020. 9.00–12.30",
      "Pasākuma nosaukums Sporta diena ar {{klase}}",
      "Pasākuma mērķis:",
      "Saliedēt klasi.",
      "Pasākuma īss apraksts/metodes",
      "Audzēkņu aktivitāte un līdzdalība",
      "Secinājumi",
      "Klases audzinātāja paraksts/atšifrējums _____ / Gatis Ķiršpurvs",
    ]);
  });
});

describe("the proposals", () => {
  it("print minutes with an agenda, points, decisions and two signatures", () => {
    const values = meetingMinutesValues(kirspurvs, {
      number: "1",
      placeLocative: "Rūjienā",
      dateLocative: "2020. gada 10. septembrī",
      held: "tiešsaistē",
      from: "18.00",
      to: "18.40",
      teacherNominative: "Gatis Ķiršpurvs",
      minuteTaker: "",
      attendees: 18,
      invited: "",
      points: [
        {
          question: "Drošība ceļā",
          reporter: "klases audzinātājs",
          decision: "Nēsāt atstarotājus.",
        },
      ],
    });

    expect(lines(formByKey("meeting-minutes"), values)).toEqual([
      "Skolai jāapstiprina",
      "4.b klases vecāku sapulces protokols Nr. 1",
      "Rūjienā, 2020. gada 10. septembrī",
      "Sapulce notiek: tiešsaistē, plkst. 18.00–18.40",
      "Sapulci vada: Gatis Ķiršpurvs",
      "Protokolē: _____",
      "Dalībnieku skaits: 18 (saraksts pielikumā)",
      "Pieaicināti: _____",
      "Darba kārtība",
      "1. Drošība ceļā",
      "2. _____",
      "3. _____",
      "1. Drošība ceļā",
      "Ziņo: klases audzinātājs",
      "Nolemj:",
      "Nēsāt atstarotājus.",
      "2. _____",
      "Ziņo: _____",
      "Nolemj:",
      "3. _____",
      "Ziņo: _____",
      "Nolemj:",
      "Sapulci vadīja (paraksts/atšifrējums) _____",
      "Protokolēja (paraksts/atšifrējums) _____",
    ]);
  });

  it("print the cooperation table with its thirteen columns", () => {
    expect(lines(formByKey("parent-cooperation"), parentCooperationValues(rasmute))).toEqual([
      "Skolai jāapstiprina",
      "Rūjienas vidusskolas 1.a klases audzinātājas Dzintras Rasmutes",
      "sadarbības tabula",
      "2020./2021.m.g.",
      [
        "Nr.p.k.",
        "Datums",
        "Skolēns",
        "Vecāks / likumiskais pārstāvis",
        "Sadarbības veids",
        "Saziņas veids",
        "Iniciators",
        "Piedalās",
        "Pārrunātie jautājumi (temats)",
        "Vienošanās / turpmākā rīcība",
        "Termiņš",
        "Ieraksts e-klasē / protokols",
        "Paraksts",
      ].join("\t"),
    ]);
  });
});
