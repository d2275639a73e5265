// "zem katras kategorijas ierakstus pēc datuma": annex 5 compiled from the journal, rows 4–6 without anything about a person.
import { describe, expect, test } from "vitest";
import { compileReport } from "../../../src/core/report/compile-report.ts";
import { contacted, logged, someRecord } from "./some-record.ts";

function texts(record: ReturnType<typeof someRecord>, half: "H1" | "H2" = "H1") {
  return compileReport(record, half, "kept").lines.map(({ cells: { date, text } }) => [date, text]);
}

describe("left out of the report", () => {
  test("is what has no day, an impossible one or a month alone, a repeated entry, a row of no category", () => {
    const record = someRecord([
      logged({ date: "" }, { id: "a" }),
      logged({ date: "31.02.2021." }, { id: "b" }),
      logged({ date: "09.2020" }, { id: "c" }),
      logged({}, { id: "d" }),
      logged({ text: " Drošs   ceļš " }, { id: "e" }),
      logged({ category: null }, { id: "f" }),
    ]);
    const { leftOut, counts } = compileReport(record, "H1", "kept");
    expect(leftOut.map(({ id, reason }) => [id, reason])).toEqual([
      ["a", "NO_DATE"],
      ["b", "INVALID_DATE"],
      ["c", "MONTH_ONLY"],
      ["e", "DUPLICATE"],
      ["f", "NO_CATEGORY"],
    ]);
    expect(counts.CLASS_HOUR).toBe(1);
    const ofH2 = compileReport(record, "H2", "kept").leftOut;
    expect(ofH2.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("is what was withdrawn, without a word about it", () => {
    const record = someRecord([logged({}, { id: "a", withdrawn: true })]);
    expect(compileReport(record, "H1", "kept")).toMatchObject({ lines: [], leftOut: [] });
  });

  test("is the other half of the year, its duplicates too", () => {
    const record = someRecord([logged({ date: "05.01.2021." }), logged({ date: "05.01.2021." })]);
    expect(compileReport(record, "H1", "kept")).toMatchObject({ lines: [], leftOut: [] });
    expect(compileReport(record, "H2", "kept")).toMatchObject({
      counts: { CLASS_HOUR: 1 },
      leftOut: [{ reason: "DUPLICATE" }],
    });
  });
});

describe("rows 1–3", () => {
  test("print what was typed, whatever it looks like, in the order of days and then of entering", () => {
    const record = someRecord([
      logged({ text: "=SUM(A1)" }, { at: "2020-09-09T08:00:00Z" }),
      logged({ text: "{{klase}} <b>" }, { at: "2020-09-08T08:00:00Z" }),
      logged({ text: "Agrāk", date: "1.9.", whatWorked: "viss\nlabi", difficulties: "–" }),
    ]);
    const { lines } = compileReport(record, "H1", "kept");
    expect(lines.map(({ cells }) => cells)).toEqual([
      { date: "01.09.2020.", text: "Agrāk", whatWorked: "viss\nlabi", difficulties: "–" },
      { date: "08.09.2020.", text: "{{klase}} <b>", whatWorked: "", difficulties: "" },
      { date: "08.09.2020.", text: "=SUM(A1)", whatWorked: "", difficulties: "" },
    ]);
  });

  test("print the event of an entry that says nothing else", () => {
    const record = someRecord([
      logged({ category: "SCHOOL_EVENT", text: " ", event: "Zinību diena" }),
    ]);
    expect(texts(record)).toEqual([["08.09.2020.", "Zinību diena"]]);
  });

  test("tell a pupil's name in any case form, and print „skolēns” in its place when asked to", () => {
    const record = someRecord([
      logged({ text: "Palīdzējām Ādamam Kļavlapam", difficulties: "Kļavlapa Ādams kavē" }),
    ]);
    expect(compileReport(record, "H1", "kept").lines).toMatchObject([
      { named: true, cells: { text: "Palīdzējām Ādamam Kļavlapam" } },
    ]);
    expect(compileReport(record, "H1", "replaced").lines).toMatchObject([
      { named: true, cells: { text: "Palīdzējām skolēns", difficulties: "skolēns kavē" } },
    ]);
  });
});

// Points 4 to 6 of the report speak of persons: one line for each entry, with date, kind, channel and topic alone.
describe("rows 4–6", () => {
  const secret = { text: "Ādams Kļavlapa raud", whatWorked: "Ādams", difficulties: "tēvs dzer" };

  test("print no name and nothing that was written freely", () => {
    const record = someRecord(
      [
        logged({ ...secret, category: "RESEARCH_INDIVIDUAL", researchTopic: "PERSONALITY" }),
        logged({ ...secret, category: "RESEARCH_INDIVIDUAL", date: "09.09.2020." }),
        logged({ ...secret, category: "SUPPORT_STAFF", partner: "Aija Ozola" }),
        logged({ category: "SUPPORT_STAFF", partner: "logopēde, Sociālais dienests" }),
        logged({ ...secret, category: "PARENT_COOPERATION" }),
      ],
      [
        contacted({ discussed: "Ādams Kļavlapa", agreement: "nedzert", pupil: "Ādams Kļavlapa" }),
        contacted({ kind: null, channel: "E_KLASE", topic: null, date: "11.11.2020." }),
      ],
    );
    expect(texts(record)).toEqual([
      ["08.09.2020.", "Izglītojamo izpēte: personība"],
      ["09.09.2020.", "Individuālais darbs ar izglītojamo"],
      ["08.09.2020.", "Saziņa ar vecākiem"],
      ["10.11.2020.", "Individuālas pārrunas klātienē: sekmes"],
      ["11.11.2020.", "Saziņa ar vecākiem e-klasē"],
      ["08.09.2020.", "Sadarbība: atbalsta personāls"],
      ["08.09.2020.", "Sadarbība: logopēde, Sociālais dienests"],
    ]);
    const { lines } = compileReport(record, "H1", "kept");
    expect(lines.every(({ cells }) => cells.whatWorked + cells.difficulties === "")).toBe(true);
    expect(JSON.stringify(lines)).not.toMatch(/Ādam|Kļavlap|Ozola|dzer|raud/);
  });

  test("share a line that begins with their number when they say the same of one day", () => {
    const talks = ["Anna", "Juris", "Zane"].map((pupil) => contacted({ pupil }, { id: pupil }));
    const record = someRecord(
      [],
      [...talks, contacted({ pupil: "Ilze", topic: null }, { id: "x" })],
    );
    const { lines, counts } = compileReport(record, "H1", "kept");
    expect(lines.map(({ cells, entries }) => [cells.text, entries])).toEqual([
      ["3 individuālas pārrunas klātienē: sekmes", ["Anna", "Juris", "Zane"]],
      ["Individuālas pārrunas klātienē", ["x"]],
    ]);
    expect(counts.PARENT_COOPERATION).toBe(4);
  });

  test.each([
    [5, "5 individuālas pārrunas klātienē: sekmes"],
    [11, "11 individuālu pārrunu klātienē: sekmes"],
    [20, "20 individuālu pārrunu klātienē: sekmes"],
    [21, "21 individuālas pārrunas klātienē: sekmes"],
  ])("count in good Latvian: %i talks", (n, text) => {
    const talks = Array.from({ length: n }, (_, at) => contacted({ pupil: `Skolēns ${at}` }));
    expect(texts(someRecord([], talks))).toEqual([["10.11.2020.", text]]);
  });

  test.each([
    [
      "PARENT_MEETING",
      "ONLINE",
      "Klases vecāku sapulce tiešsaistē: sekmes",
      "2 klases vecāku sapulces tiešsaistē: sekmes",
    ],
    ["CONVERSATION", "PHONE", "Saruna pa telefonu: sekmes", "2 sarunas pa telefonu: sekmes"],
    [
      "INFORMATION",
      "TEXT_MESSAGE",
      "Informācijas apmaiņa īsziņās: sekmes",
      "2 informācijas apmaiņas īsziņās: sekmes",
    ],
    ["CONVERSATION", "CORRESPONDENCE", "Saruna sarakstē: sekmes", "2 sarunas sarakstē: sekmes"],
    [
      "CONVERSATION",
      "PUPIL_DIARY",
      "Saruna dienasgrāmatā: sekmes",
      "2 sarunas dienasgrāmatā: sekmes",
    ],
  ] as const)("say %s by %s", (kind, channel, one, two) => {
    const first = contacted({ kind, channel, pupil: "Anna" });
    expect(texts(someRecord([], [first]))).toEqual([["10.11.2020.", one]]);
    const both = [first, contacted({ kind, channel, pupil: "Juris" })];
    expect(texts(someRecord([], both))).toEqual([["10.11.2020.", two]]);
  });
});
