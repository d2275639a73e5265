// "Are the templates in order?", "use our own document", and what a broken template does to the opening of a year.
import { beforeAll, describe, expect, it } from "vitest";
import { drawTextBox } from "../../src/emulator/workspace/docs/draw-text-box.ts";
import { aBlankSchool, aSchool } from "../support/a-school.ts";
import type { SchoolAsItStood, SchoolUnderTest } from "../support/a-school.ts";
import { aRoster } from "../support/a-roster.ts";
import { idOf, theDrive, thePaths } from "../support/the-drive.ts";

const REPORT = "00 Veidlapas/5. pielikums – Pusgada atskaite";
const form = "half-year-report";
const REPORT_BLANKS =
  "{{gads}}.gada {{pusgada_nr}} {{perioda_vards_gen}} {{klase}} {{amats_gen}} {{audzinatajs_gen}} {{skola_lok}}";

let stood: SchoolAsItStood;

beforeAll(() => {
  stood = aSchool(aRoster("4.a Ģirts Žagarābols V"));
});

function replaced(school: SchoolUnderTest, documentId: string, find: string, text: string): void {
  school.deputy.json("POST", `/v1/documents/${documentId}:batchUpdate`, {
    requests: [
      { replaceAllText: { containsText: { text: find, matchCase: true }, replaceText: text } },
    ],
  });
}

function faults(school: SchoolUnderTest) {
  return school.given("sidebarCheckTemplates", null).flatMap((each) => each.faults);
}

/** A document of the deputy's own. */
function document(school: SchoolUnderTest, text: string): string {
  const { documentId } = school.deputy.json<{ documentId: string }>("POST", "/v1/documents", {
    title: "Mūsu atskaite",
  });
  school.deputy.json("POST", `/v1/documents/${documentId}:batchUpdate`, {
    requests: [{ insertText: { location: { index: 1 }, text } }],
  });
  return documentId;
}

describe("a template", () => {
  const broken: readonly [string, (school: SchoolUnderTest) => void, object[]][] = [
    [
      "without one of its blanks",
      (school) => {
        replaced(school, idOf(school, REPORT), "{{klase}}", "4.a");
      },
      [{ kind: "PLACEHOLDER_MISSING", form, placeholder: "klase" }],
    ],
    [
      "with a blank that nobody knows",
      (school) => {
        replaced(school, idOf(school, REPORT), "{{gads}}", "{{gads}}{{gaads}}");
      },
      [{ kind: "PLACEHOLDER_UNKNOWN", form, placeholder: "gaads" }],
    ],
    [
      "in the bin",
      (school) => {
        const file = `/drive/v3/files/${idOf(school, REPORT)}?supportsAllDrives=true`;
        school.deputy.json("PATCH", file, { trashed: true });
      },
      [{ kind: "TEMPLATE_MISSING", form }],
    ],
  ];

  it.each(broken)("%s is told, and the year is not opened", (_, breakIt, expected) => {
    const school = stood.again();
    breakIt(school);
    const paths = thePaths(school);
    expect(faults(school)).toEqual(expected);
    expect(school.refused("sidebarOpenYear", { year: "2020/2021" })).toEqual({
      kind: "TEMPLATE_FAULTS",
      faults: expected,
    });
    expect(thePaths(school)).toEqual(paths);
  });

  it("with a blank moved into a text box lacks it, and is told why", () => {
    const school = stood.again();
    const id = idOf(school, REPORT);
    replaced(school, id, "{{klase}}", "");
    drawTextBox(school.workspace, id, "{{klase}}");
    const expected = [
      { kind: "PLACEHOLDER_MISSING", form, placeholder: "klase" },
      { kind: "TEXT_IN_DRAWING", form },
    ];
    expect(faults(school)).toEqual(expected);
    expect(school.refused("sidebarOpenYear", { year: "2020/2021" })).toMatchObject({
      kind: "TEMPLATE_FAULTS",
      faults: [expected[0]],
    });
  });

  it("with a drawing beside all its blanks is told, and serves", () => {
    const school = stood.again();
    drawTextBox(school.workspace, idOf(school, REPORT), "Skolas ģerbonis");
    expect(faults(school)).toEqual([{ kind: "TEXT_IN_DRAWING", form }]);
    expect(school.openYear()).toMatchObject({ state: "done", faults: [] });
  });

  it("whose words the school changed is copied with them", () => {
    const school = stood.again();
    replaced(school, idOf(school, REPORT), "Kas izdevās?", "Kas mums izdevās?");
    expect(faults(school)).toEqual([]);
    school.openYear();
    const report = theDrive(school, "2020_2021").find(({ marks }) => marks["kind"] === "report-1");
    expect(report?.text).toContain("Kas mums izdevās?");
  });
});

describe("the school's own document", () => {
  it("that cannot be opened, or is no address at all, is refused", () => {
    const school = stood.again();
    for (const typed of [
      "",
      "mūsu veidlapa",
      "https://docs.google.com/document/d/1234567890123456789012345/edit",
    ]) {
      expect(school.refused("sidebarReplaceTemplate", { form, document: typed })).toEqual({
        kind: "NOT_A_DOCUMENT",
        typed,
      });
    }
  });

  it("without a blank of the form is refused, and nothing is made", () => {
    const school = stood.again();
    const paths = thePaths(school);
    const own = document(school, REPORT_BLANKS.replace("{{klase}} ", ""));
    expect(school.refused("sidebarReplaceTemplate", { form, document: own })).toEqual({
      kind: "TEMPLATE_FAULTS",
      faults: [{ kind: "PLACEHOLDER_MISSING", form, placeholder: "klase" }],
    });
    expect(thePaths(school)).toEqual(paths);
  });

  it("is refused before the school is set up", () => {
    const school = aBlankSchool();
    expect(school.refused("sidebarReplaceTemplate", { form, document: "x".repeat(30) })).toEqual({
      kind: "NOT_A_MASTER",
    });
    expect(school.refused("sidebarCheckTemplates", null)).toEqual({ kind: "NOT_A_MASTER" });
  });

  it("takes the template's place; the old one stays beside it; the year is made from the new one", () => {
    const school = stood.again();
    const own = document(school, `Mūsu skolas atskaite\n${REPORT_BLANKS}\n`);
    const address = `https://docs.google.com/document/d/${own}/edit?tab=t.0#heading=h.1`;
    const { documentId } = school.given("sidebarReplaceTemplate", { form, document: address });
    expect(documentId).not.toBe(own);
    expect(thePaths(school, REPORT)).toEqual([REPORT, `${REPORT} – līdz 2020-08-24`]);
    expect(idOf(school, REPORT)).toBe(documentId);
    expect(faults(school)).toEqual([]);
    // Setting up again takes neither the old nor a new one.
    const counted = school.counted(() => school.setUp());
    expect(counted["drive.files.create"]).toBeUndefined();
    expect(school.openYear()).toMatchObject({ state: "done", faults: [] });
    const report = theDrive(school, "2020_2021").find(({ marks }) => marks["kind"] === "report-2");
    expect(report?.text).toBe(
      "Mūsu skolas atskaite\n2021.gada 2. pusgada 4.a audzinātāja Ģirta Žagarābola Rūjienas vidusskolā\n\n",
    );
  });
});
