// What a new class teacher is given of last year: no name of a pupil, nothing that was said, no agreement about health or family.
import { beforeAll, describe, expect, it } from "vitest";
import { spreadsheetText } from "../../src/demo/spreadsheet-text.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import type { SchoolAsItStood, SchoolUnderTest } from "../support/a-school.ts";
import { aRoster } from "../support/a-roster.ts";
import { idOf } from "../support/the-drive.ts";

const JOURNAL = "2020_2021 m.g./4.a klase/4.a klase – Uzskaites tabula 2020_2021";
const ASKED = { year: "2020/2021", schoolClass: "4.a" };

let stood: SchoolAsItStood;

beforeAll(() => {
  stood = aSchoolWithAYear(aRoster("4.a Ruta Ozola S"));
}, 60_000);

/** What the teacher typed during the year, by the headers of the tabs. */
function withTalks(): SchoolUnderTest {
  const school = stood.again();
  const journal = idOf(school, JOURNAL);
  type(school, journal, "Skolēni", [{ "Nr.": 7, Vārds: "Rūta", Uzvārds: "Pasaciņa" }]);
  const talk = { "Sadarbības veids": "saruna", Skolēns: "Rūta Pasaciņa" };
  type(school, journal, "Sadarbība ar vecākiem", [
    {
      ...talk,
      Datums: "03.05.2021.",
      "Pārrunātie jautājumi": "Noklausīts, kā iet mājās.",
      "Vienošanās / turpmākā rīcība": "Ar Rūtu Pasaciņu lasīt katru dienu.",
    },
    {
      ...talk,
      Datums: "04.05.2021.",
      "Vienošanās / turpmākā rīcība": "Atnest ārsta zīmi par diagnozi.",
    },
  ]);
  return school;
}

function type(
  school: SchoolUnderTest,
  journal: string,
  tab: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): void {
  const [header = []] = spreadsheetText(school.deputy, journal, `${tab}!A1:Z1`);
  const range = encodeURIComponent(`${tab}!A2`);
  school.deputy.json("PUT", `/v4/spreadsheets/${journal}/values/${range}?valueInputOption=RAW`, {
    values: rows.map((row) => header.map((name) => row[String(name)] ?? "")),
  });
}

describe("a handover", () => {
  it("is refused for a class that the year never had", () => {
    const school = stood.again();
    expect(school.refused("sidebarHandover", { ...ASKED, schoolClass: "5.b" })).toEqual({
      kind: "NO_SUCH_CLASS",
      year: "2020./2021.m.g.",
      schoolClass: "5.b",
    });
  });

  it("names the documents with their states and the agreements, pupils by number", () => {
    const given = withTalks().given("sidebarHandover", ASKED);
    expect(given.documents.map(({ kind, status }) => [kind, status])).toEqual([
      ["plan", "DRAFT"],
      ["report-1", "DRAFT"],
      ["report-2", "DRAFT"],
    ]);
    expect(given.agreements).toEqual([
      { pupil: "4.a/07", agreement: "Ar skolēns lasīt katru dienu.", dueDate: "" },
    ]);
    expect(given.restricted).toBe(1);
    expect(JSON.stringify(given)).not.toMatch(/Rūt|Pasaciņ|Noklausīts|diagno/);
  });

  it("is written into the class's history", () => {
    const school = withTalks();
    school.given("sidebarHandover", ASKED);
    const history = spreadsheetText(school.deputy, idOf(school, JOURNAL), "Vēsture!A2:D5");
    expect(history).toMatchObject([[{}, "vietniece@skola.example", "open-talks", {}]]);
  });
});
