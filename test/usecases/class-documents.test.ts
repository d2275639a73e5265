// Event analyses and minutes through the built add-on, as the class's teacher: made once, filled safely, found from the entry.
import { beforeAll, describe, expect, it } from "vitest";
import type { InputOf } from "../../src/contract/endpoints.ts";
import { spreadsheetText } from "../../src/demo/spreadsheet-text.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import type { Click, SchoolAsItStood, SchoolUnderTest } from "../support/a-school.ts";
import { addressOf, aRoster } from "../support/a-roster.ts";
import { documentText, idOf, theDrive, thePaths } from "../support/the-drive.ts";

const TEACHER = addressOf("Ģirts Žagarābols");
const CLASS = "2020_2021 m.g./4.a klase";
const JOURNAL = `${CLASS}/4.a klase – Uzskaites tabula 2020_2021`;
const ANALYSES = `${CLASS}/Pasākumu analīzes`;
const MINUTES = `${CLASS}/Vecāku sapulču protokoli`;

const EMPTY = {
  date: "",
  title: "",
  goal: "",
  description: "",
  participation: "",
  conclusions: "",
};

let stood: SchoolAsItStood;

beforeAll(() => {
  stood = aSchoolWithAYear(aRoster("4.a Ģirts Žagarābols V"));
});

function aClass() {
  const school = stood.again();
  const journalId = idOf(school, JOURNAL);
  const click: Click = { user: TEACHER, container: journalId };
  const type = (range: string, values: string[][]): void => {
    school.deputy.json(
      "PUT",
      `/v4/spreadsheets/${journalId}/values/${encodeURIComponent(range)}?valueInputOption=RAW`,
      { values },
    );
  };
  const analysis = (
    fields: Partial<InputOf<"sidebarCreateAnalysis">["fields"]>,
    more: Partial<InputOf<"sidebarCreateAnalysis">> = {},
  ): InputOf<"sidebarCreateAnalysis"> => ({
    journalId,
    id: "draft-0001",
    of: null,
    ...more,
    fields: { ...EMPTY, ...fields },
  });
  const create = (input: InputOf<"sidebarCreateAnalysis">) =>
    school.given("sidebarCreateAnalysis", input, click);
  const analyses = () => school.given("sidebarAnalyses", { journalId }, click);
  return { school, journalId, click, type, analysis, create, analyses };
}

function filesIn(school: SchoolUnderTest, folder: string): string[] {
  return thePaths(school, `${folder}/`).map((path) => path.slice(folder.length + 1));
}

const HIKE = {
  date: "09.10.2020. 9.00–12.30",
  title: "Pārgājiens „Zelta lapa”",
  goal: "Iepazīt skolas apkārtni.",
  description: "Maršruts 3 km.\nSpēles pāros.",
  participation: "Piedalījās 18 no 19.",
  conclusions: "Garāku pauzi.",
};

describe("an event analysis is refused", () => {
  it("when the template folder lacks the form", () => {
    const { school, analysis, click } = aClass();
    const form = idOf(school, "00 Veidlapas/6. pielikums – Pasākuma/aktivitātes analīze");
    school.deputy.json("PATCH", `/drive/v3/files/${form}?supportsAllDrives=true`, {
      trashed: true,
    });
    expect(school.refused("sidebarCreateAnalysis", analysis(HIKE), click)).toEqual({
      kind: "FORM_MISSING",
      form: "event-analysis",
    });
  });

  it("of an entry that is no longer there", () => {
    const { school, analysis, click } = aClass();
    const of = { tab: "log", shown: { id: "entry-0001", rowNumber: 2, stamp: "x" } } as const;
    expect(school.refused("sidebarCreateAnalysis", analysis({}, { of }), click)).toEqual({
      kind: "NO_SUCH_ENTRY",
    });
  });
});

describe("an event analysis", () => {
  it("is the form of annex 6, filled, in its folder, and says what it is", () => {
    const { school, analysis, create } = aClass();
    const made = create(analysis(HIKE));
    expect(made).toMatchObject({
      kind: "made",
      name: "4.a klase – Pasākuma analīze – 2020-10-09 – Pārgājiens „Zelta lapa”",
    });
    expect(made.notes.codes).toEqual(["W_DATE_TIME_PART"]);
    const [found] = theDrive(school, `${ANALYSES}/`);
    expect(found?.marks).toEqual({
      kind: "analysis",
      key: "analysis:2020_2021/4.a/draft-0001",
      year: "2020_2021",
      class: "4.a",
      template: "event-analysis 2020-11-06",
      status: "DRAFT",
      journal: JOURNAL,
    });
    expect(found?.text.split("\n").filter((line) => line !== "")).toEqual([
      "Klases pasākuma/aktivitātes analīzes forma",
      "Pasākuma/aktivitātes analīze",
      "4.a klase",
      "Pasākuma datums/laiks 09.10.2020. 9.00–12.30",
      "Pasākuma nosaukums Pārgājiens „Zelta lapa”",
      "Pasākuma mērķis:",
      "Iepazīt skolas apkārtni.",
      "Pasākuma īss apraksts/metodes",
      "Maršruts 3 km.",
      "Spēles pāros.",
      "Audzēkņu aktivitāte un līdzdalība",
      "Piedalījās 18 no 19.",
      "Secinājumi",
      "Garāku pauzi.",
      "Klases audzinātāja paraksts/atšifrējums _____ / Ģirts Žagarābols",
    ]);
  });

  it("keeps the ruled lines of a field that nothing was typed for, and of no other", () => {
    const { school, analysis, create } = aClass();
    const { documentId } = create(analysis({ ...HIKE, conclusions: "" }));
    const lines = documentText(school, documentId).split("\n");
    const after = (label: string) => lines.indexOf(label);
    expect(after("Secinājumi") - after("Audzēkņu aktivitāte un līdzdalība")).toBe(2);
    expect(lines.slice(after("Secinājumi") + 1, after("Secinājumi") + 11)).toEqual(
      Array.from({ length: 10 }, () => ""),
    );
  });

  it("never expands what a person typed", () => {
    const { school, analysis, create } = aClass();
    const { documentId } = create(
      analysis({
        ...HIKE,
        title: "{{klase}} {{merkis}} <script> =SUM(A1)",
        goal: "{{nosaukums}} {{apraksts}}",
        description: "{{paraksts}}",
      }),
    );
    const text = documentText(school, documentId);
    expect(text).toContain("Pasākuma nosaukums {{klase}} {{merkis}} <script> =SUM(A1)\n");
    expect(text).toContain("\n{{nosaukums}} {{apraksts}}\n");
    expect(text).toContain("\n{{paraksts}}\n");
  });

  it("bears no pupil's name in its file's name", () => {
    const { school, analysis, create, type } = aClass();
    type("Skolēni!A2:C2", [["1", "Ādams", "Kļavlapa"]]);
    const { name, documentId } = create(analysis({ title: "Ādama Kļavlapas jubileja" }));
    expect(name).toBe("4.a klase – Pasākuma analīze – skolēns jubileja");
    expect(documentText(school, documentId)).toContain("Ādama Kļavlapas jubileja");
  });

  it("is opened, not made again, by the second click", () => {
    const { school, analysis, create } = aClass();
    const first = create(analysis(HIKE));
    expect(create(analysis(HIKE))).toMatchObject({
      kind: "exists",
      documentId: first.documentId,
    });
    expect(filesIn(school, ANALYSES)).toHaveLength(1);
  });

  it("is made anew when a person put it into the bin", () => {
    const { school, analysis, create } = aClass();
    const { documentId } = create(analysis(HIKE));
    school.deputy.json("PATCH", `/drive/v3/files/${documentId}?supportsAllDrives=true`, {
      trashed: true,
    });
    expect(create(analysis(HIKE)).kind).toBe("made");
    expect(filesIn(school, ANALYSES)).toHaveLength(1);
  });

  it("is about the row it was made from, typed by hand or not, and takes date and title from it", () => {
    const { school, analysis, create, analyses, type, journalId } = aClass();
    type("Uzskaite!A2:C2", [["18.09.2020.", "Klases aktivitātes", "Sporta diena\nStadionā"]]);
    const [event] = analyses().events;
    expect(event).toMatchObject({ tab: "log", title: "Sporta diena", documentId: null });
    if (event === undefined) {
      throw new Error("No event.");
    }
    const of = { tab: event.tab, shown: event.shown };
    const { name, documentId } = create(analysis({}, { of }));
    expect(name).toBe("4.a klase – Pasākuma analīze – 2020-09-18 – Sporta diena");
    expect(create(analysis({}, { of }))).toMatchObject({ kind: "exists", documentId });
    const after = analyses();
    expect(after.documents).toMatchObject([{ documentId, entry: "draft-0001" }]);
    expect(after.events).toMatchObject([{ documentId, shown: { id: "draft-0001" } }]);
    expect(spreadsheetText(school.deputy, journalId, "Vēsture!A2:E9")).toHaveLength(1);
  });

  it("is read back from its document, whoever filled it in", () => {
    const { school, analysis, create, analyses } = aClass();
    const { documentId } = create(analysis({ ...HIKE, participation: "", conclusions: "" }));
    expect(analyses().documents).toMatchObject([
      {
        documentId,
        fields: { ...HIKE, participation: "", conclusions: "" },
        half: 1,
        notes: {
          codes: ["W_DATE_TIME_PART", "W_ANALYSIS_INCOMPLETE"],
          date: { iso: "2020-10-09" },
        },
      },
    ]);
    const text = documentText(school, documentId);
    const typeBelow = (label: string, typed: string): void => {
      const index = text.indexOf(`\n${label}\n`) + label.length + 3;
      school.as(TEACHER).json("POST", `/v1/documents/${documentId}:batchUpdate`, {
        requests: [{ insertText: { text: typed, location: { index } } }],
      });
    };
    typeBelow("Secinājumi", "Viss izdevās.");
    typeBelow("Audzēkņu aktivitāte un līdzdalība", "Visi.");
    expect(analyses().documents[0]).toMatchObject({
      fields: { participation: "Visi.", conclusions: "Viss izdevās." },
      notes: { codes: ["W_DATE_TIME_PART"] },
    });
  });

  it("is copied from the document that the school put in the form's place", () => {
    const { school, analysis, create } = aClass();
    const form = idOf(school, "00 Veidlapas/6. pielikums – Pasākuma/aktivitātes analīze");
    const own = school.deputy.json<{ id: string }>(
      "POST",
      `/drive/v3/files/${form}/copy?supportsAllDrives=true`,
      { name: "Mūsu analīze", parents: [school.driveId] },
    );
    school.deputy.json("POST", `/v1/documents/${own.id}:batchUpdate`, {
      requests: [{ insertText: { text: "Skolas pašas veidlapa. ", location: { index: 1 } } }],
    });
    school.given("sidebarReplaceTemplate", { form: "event-analysis", document: own.id });
    const { documentId } = create(analysis(HIKE));
    expect(documentText(school, documentId)).toMatch(/^Skolas pašas veidlapa\. Klases/);
  });

  it("takes one call of the server and few of Google", () => {
    const { school, analysis, create } = aClass();
    const counted = school.counted(() => create(analysis(HIKE)));
    expect(counted).toEqual({
      "sheets.spreadsheets.values.batchGetByDataFilter": 1,
      "drive.files.get": 2,
      "drive.files.list": 1,
      "sheets.spreadsheets.batchUpdate": 2,
      "drive.files.copy": 1,
      "docs.documents.get": 1,
      "docs.documents.batchUpdate": 1,
    });
  });
});

describe("an answer that is lost", () => {
  it("of any call leaves one filled document, at once or at the next click", () => {
    for (let skip = 0; skip < 9; skip += 1) {
      const { school, analysis, click, create } = aClass();
      school.workspace.faults.arm({ operation: "*", effect: { kind: "loseAnswer" }, skip });
      const answer = school.ask("sidebarCreateAnalysis", analysis(HIKE), click);
      if (!answer.ok) {
        school.workspace.clock.advance(360_000);
        create(analysis(HIKE));
      }
      expect(filesIn(school, ANALYSES), `lost answer ${skip + 1}`).toHaveLength(1);
      expect(theDrive(school, `${ANALYSES}/`)[0]?.text, `lost answer ${skip + 1}`).toContain(
        "Pasākuma nosaukums Pārgājiens",
      );
    }
  });

  it("of an execution that ends after any call leaves one filled document after the next click", () => {
    for (let skip = 0; skip < 9; skip += 1) {
      const { school, analysis, click, create } = aClass();
      school.workspace.faults.arm({
        operation: "*",
        effect: { kind: "endExecution", when: "after" },
        skip,
      });
      expect("error" in school.run("sidebarCreateAnalysis", analysis(HIKE), click).outcome).toBe(
        true,
      );
      school.workspace.clock.advance(360_000);
      create(analysis(HIKE));
      expect(filesIn(school, ANALYSES), `ended after ${skip + 1}`).toHaveLength(1);
      expect(theDrive(school, `${ANALYSES}/`)[0]?.text).not.toContain("{{");
    }
  });

  it("is waited for while Google's lists may still lag", () => {
    const { school, analysis, click } = aClass();
    school.workspace.faults.arm({
      operation: "drive.files.copy",
      effect: { kind: "endExecution", when: "before" },
    });
    school.run("sidebarCreateAnalysis", analysis(HIKE), click);
    expect(school.refused("sidebarCreateAnalysis", analysis(HIKE), click)).toEqual({
      kind: "DOCUMENT_BEING_MADE",
    });
  });
});

describe("minutes of a parents' meeting", () => {
  const FIELDS = {
    date: "",
    number: "",
    held: "klātienē",
    from: "",
    to: "",
    minuteTaker: "Ilze Paraudziņa",
    invited: "",
    attendees: null,
    points: [{ question: "Mācību gada sākums", reporter: "audzinātājs", decision: "" }],
  };

  it("know the meeting, are linked with its row, and tick that it was minuted", () => {
    const { school, click, journalId, type } = aClass();
    type("Sadarbība ar vecākiem!A2:E2", [
      ["1", "10.09.2020. 18.00–19.30", "", "", "klases vecāku sapulce"],
    ]);
    const { entries } = school.given("sidebarParents", { journalId }, click);
    const of = entries[0]?.shown ?? null;
    const made = school.given(
      "sidebarCreateMinutes",
      { journalId, id: "draft-0002", of, fields: { ...FIELDS, attendees: 14 } },
      click,
    );
    expect(made).toMatchObject({
      kind: "made",
      name: "4.a klase – Vecāku sapulces protokols – 2020-09-10",
      recorded: true,
    });
    const lines = documentText(school, made.documentId).split("\n");
    expect(lines.filter((line) => line.trim() !== "").slice(0, 12)).toEqual([
      "Skolai jāapstiprina",
      "4.a klases vecāku sapulces protokols Nr. 1",
      expect.stringMatching(/ā, 2020\. gada 10\. septembrī$/),
      "Sapulce notiek: klātienē, plkst. 18.00–19.30",
      "Sapulci vada: Ģirts Žagarābols",
      "Protokolē: Ilze Paraudziņa",
      "Dalībnieku skaits: 14 (saraksts pielikumā)",
      "Pieaicināti: _____",
      "Darba kārtība",
      "1. Mācību gada sākums",
      "2. _____",
      "3. _____",
    ]);
    expect(filesIn(school, MINUTES)).toHaveLength(1);
    const after = school.given("sidebarParents", { journalId }, click);
    expect(after.entries[0]).toMatchObject({
      shown: { id: "draft-0002" },
      fields: { recorded: true },
    });
  });

  it("of a meeting without a row are made once by the draft's id", () => {
    const { school, click, journalId } = aClass();
    const input = { journalId, id: "draft-0003", of: null, fields: FIELDS };
    expect(school.given("sidebarCreateMinutes", input, click)).toMatchObject({
      kind: "made",
      name: "4.a klase – Vecāku sapulces protokols",
      recorded: false,
    });
    expect(school.given("sidebarCreateMinutes", input, click).kind).toBe("exists");
  });
});

describe("a trip's application", () => {
  const TRIP = {
    title: "Mācību ekskursija uz Siguldu",
    date: "20.05.2021.",
    goal: "{{klase}} iepazīst senleju.",
    route: "Rūjiena–Sigulda",
    duration: "",
    participants: "20",
    ages: "",
    transport: "autobuss",
    overnight: "",
    contact: "",
    firstAid: "",
    informedOn: "18.05.2021.",
  };

  it("is a checklist that says that it is no official form, in its folder, once", () => {
    const { school, click, journalId } = aClass();
    const input = { journalId, id: "draft-0004", fields: TRIP };
    const made = school.given("sidebarAddTrip", input, click);
    expect(made).toMatchObject({
      kind: "made",
      name: "4.a klase – Ekskursija – 2021-05-20 – Mācību ekskursija uz Siguldu",
      toldLate: true,
    });
    expect(documentText(school, made.documentId).split("\n").slice(0, 6)).toEqual([
      "Kontrolsaraksts, ne oficiāla veidlapa. Skolai jāapstiprina",
      "4.a klases ekskursijas (pārgājiena) pieteikums",
      "Ekskursija vai pārgājiens: Mācību ekskursija uz Siguldu",
      "Datums, laiks: 20.05.2021.",
      "Mērķis: {{klase}} iepazīst senleju.",
      "Maršruts: Rūjiena–Sigulda",
    ]);
    expect(school.given("sidebarAddTrip", input, click).kind).toBe("exists");
    expect(filesIn(school, `${CLASS}/Ekskursiju iesniegumi`)).toHaveLength(1);
  });

  it("does not say that parents are told late while it is not known", () => {
    const { school, click, journalId } = aClass();
    const fields = { ...TRIP, informedOn: "" };
    const input = { journalId, id: "draft-0005", fields };
    expect(school.given("sidebarAddTrip", input, click).toldLate).toBeNull();
  });
});
