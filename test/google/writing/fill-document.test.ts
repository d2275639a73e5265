// Filling a copy of a form: the blanks give way to their texts, and only they.
import { describe, expect, test } from "vitest";
import { formByKey } from "../../../src/core/forms/all-forms.ts";
import { replacementsFor } from "../../../src/core/forms/fill.ts";
import { eventAnalysisValues, yearPlanValues } from "../../../src/core/forms/form-values.ts";
import { templateDocument } from "../../../src/google/reading/template-document.ts";
import { fillDocumentRequests } from "../../../src/google/writing/fill-document.ts";
import { formDocumentRequests } from "../../../src/google/writing/form-document.ts";
import { EmulatedGoogle } from "./emulated-google.ts";

const ON_FORM = {
  schoolGenitive: "Rūjienas vidusskolas",
  schoolLocative: "Rūjienas vidusskolā",
  label: "4.b",
  teacherGender: "V",
  teacherGenitive: "Gata Ķiršpurva",
  startYear: 2020,
} as const;

function filled(
  key: "plan-4-6" | "event-analysis",
  values: Parameters<typeof replacementsFor>[1],
  times = 1,
): readonly string[] {
  const google = new EmulatedGoogle();
  const id = google.newDocument();
  google.updateDocument(id, formDocumentRequests(formByKey(key)));
  const requests = fillDocumentRequests(replacementsFor(formByKey(key), values));
  for (let n = 0; n < times; n += 1) {
    google.updateDocument(id, requests);
  }
  return templateDocument(google.document(id)).texts;
}

describe("a filled plan", () => {
  test("bears the class, its teacher and the year in its title", () => {
    const texts = filled("plan-4-6", yearPlanValues(ON_FORM, 2));
    expect(texts.slice(0, 4)).toEqual([
      "Rūjienas vidusskolas 4.b klases audzinātāja Gata Ķiršpurva",
      "audzināšanas stundu darba plāns",
      "2020./2021.m.g.",
      "Audzināšanas darba plānošana un organizēšana 4. – 6.klašu grupā",
    ]);
    expect(texts.filter((text) => text.includes("{{"))).toEqual([]);
  });

  test("is the same when it is filled a second time", () => {
    const values = yearPlanValues(ON_FORM, 2);
    expect(filled("plan-4-6", values, 2)).toEqual(filled("plan-4-6", values));
  });
});

describe("a filled analysis", () => {
  const values = eventAnalysisValues(ON_FORM, {
    dateAndTime: "18.09.2020. plkst. 9.00",
    title: "Sporta diena",
    goal: "",
    description: "Ko nozīmē {{merkis}}?",
    participation: "visi",
    conclusions: "=SUM(A1)",
    teacherNominative: "Gatis Ķiršpurvs",
  });

  test("keeps braces that a person typed as they typed them", () => {
    expect(filled("event-analysis", values)).toContain("Ko nozīmē {{merkis}}?");
  });

  test("leaves a field without an answer as an empty ruled line", () => {
    const texts = filled("event-analysis", values);
    const label = texts.indexOf("Pasākuma mērķis:");
    expect(texts.slice(label, label + 4)).toEqual(["Pasākuma mērķis:", "", "", ""]);
  });
});

test("each search asks for the exact letters, in the order given", () => {
  expect(
    fillDocumentRequests([
      { find: "{{mg}}", text: "" },
      { find: "{{klase}}", text: "10." },
    ]),
  ).toEqual([
    { replaceAllText: { containsText: { text: "{{mg}}", matchCase: true }, replaceText: "" } },
    {
      replaceAllText: { containsText: { text: "{{klase}}", matchCase: true }, replaceText: "10." },
    },
  ]);
});
