// What the class's page says of findings and of everything noticed in an entry, in both languages.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/contract/class-home.ts";
import type { EntryNotes, WarningCode } from "../../src/contract/entry-notes.ts";
import { EN_CLASS, EN_ENTRIES } from "../../src/wording/en/class/screens.ts";
import { LV_CLASS, LV_ENTRIES } from "../../src/wording/lv/class/screens.ts";

const talks = (covered: number, pupils: number): Finding => ({
  kind: "PARENT_TALKS",
  met: covered === pupils,
  covered,
  pupils,
  missing: [],
});

describe("findings", () => {
  it.each([
    [talks(0, 21), "Individuālās pārrunas: aptverti 0 no 21 skolēna"],
    [talks(11, 11), "Individuālās pārrunas: aptverti 11 no 11 skolēniem"],
    [talks(3, 24), "Individuālās pārrunas: aptverti 3 no 24 skolēniem"],
    [
      { kind: "PARENT_MEETINGS", met: false, meetings: [] },
      "Vecāku sapulces: 0 (ieteikums – vismaz 1 mācību gadā)",
    ],
    [{ kind: "PLAN", status: null, rows: 0 }, "Gada plāns: nav atrasts, 0 ierakstu"],
    [{ kind: "PLAN", status: "ACCEPTED", rows: 21 }, "Gada plāns: pieņemts, 21 ieraksts"],
    [
      { kind: "THEME_GROUPS", covered: ["SELF"], missing: ["STATE", "CIVIC"] },
      "Tematiskās grupas: 1 no 3 grupām",
    ],
    [
      { kind: "REPORT", half: "H2", status: "RETURNED", counted: 14, leftOut: 2 },
      "2. pusgada atskaite: atgriezts labošanai, 14 ierakstu (neieskaitīti: 2)",
    ],
  ] as const satisfies readonly (readonly [Finding, string])[])("%j", (finding, said) => {
    expect(LV_CLASS.findings.text(finding)).toBe(said);
    expect(EN_CLASS.findings.text(finding)).not.toBe(said);
  });

  it("what was tried is told with its day and its channel, as far as they are known", () => {
    const { tried } = LV_CLASS.findings;
    expect(tried("2020-10-07", "PHONE")).toBe("mēģināts 07.10.2020.: telefonsaruna");
    expect(tried(null, "E_KLASE")).toBe("mēģināts: e-klase");
    expect(tried(null, null)).toBe("mēģināts");
  });
});

describe.each([
  ["lv", LV_ENTRIES.warnings],
  ["en", EN_ENTRIES.warnings],
] as const)("what is noticed in an entry, in %s", (_, warnings) => {
  const notes: EntryNotes = {
    codes: [],
    counted: true,
    date: { typed: "31.02.", iso: "2021-03-04" },
    schoolYear: { from: "2020-09-01", to: "2021-06-10" },
  };

  it.each(Object.keys(warnings.of) as WarningCode[])("%s is said in whole sentences", (code) => {
    expect(warnings.of[code](notes)).toMatch(/^[\p{Lu}\d“„].*[.!?]$/su);
    expect(warnings.of[code]({ ...notes, date: { typed: "", iso: null } })).not.toMatch(
      /undefined|null|NaN/,
    );
  });

  it("dates, typed and read, are named", () => {
    expect(warnings.of.W_DATE_INVALID(notes)).toContain("31.02.");
    expect(warnings.of.W_WEEKEND(notes)).toContain("04.03.2021");
    expect(warnings.of.W_OUTSIDE_YEAR(notes)).toMatch(/01\.09\.2020.*10\.06\.2021/);
  });
});
