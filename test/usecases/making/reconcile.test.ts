// Before making anything: what a person removed is gone, what carries our mark is taken up, and nothing else changes.
import { describe, expect, it } from "vitest";
import { reconciled } from "../../../src/usecases/making/reconcile.ts";
import type { LedgerRow } from "../../../src/usecases/ports/ledger-row.ts";
import type { SurveyedFile } from "../../../src/usecases/ports/maker.ts";
import { copy, folder, share } from "./scripted-drive.ts";

const NOW = 1_598_252_400_000;
const STEPS = [folder("class"), copy("plan", "class"), share("share", "class")];
const MADE: readonly LedgerRow[] = [
  { key: "class", state: "made", id: "folder 1", at: 0, job: "job", note: "" },
  { key: "plan", state: "made", id: "copy 1", at: 0, job: "job", note: "" },
];

function file(key: string, id: string, more: Partial<SurveyedFile> = {}): SurveyedFile {
  return {
    id,
    name: key,
    mark: { kind: "plan", key },
    trashed: false,
    createdAt: "2020-08-24T07:00:00.000Z",
    ...more,
  };
}

function stillThere(...there: readonly string[]) {
  const asked: string[][] = [];
  return {
    asked,
    stillThere: (ids: readonly string[]) => {
      asked.push([...ids]);
      return new Set(ids.filter((id) => there.includes(id)));
    },
  };
}

describe("the ledger against the Drive", () => {
  it("adds nothing when everything is as it was made, and asks for nothing", () => {
    const survey = stillThere();
    const files = [file("class", "folder 1"), file("plan", "copy 1", { name: "Mans plāns" })];
    expect(reconciled(MADE, STEPS, files, survey, NOW)).toEqual([]);
    expect(survey.asked).toEqual([]);
  });

  it("asks by id for what the list does not show: lists lag", () => {
    const survey = stillThere("copy 1");
    expect(reconciled(MADE, STEPS, [file("class", "folder 1")], survey, NOW)).toEqual([]);
    expect(survey.asked).toEqual([["copy 1"]]);
  });

  it("takes for gone what is trashed or deleted", () => {
    const gone = (key: string) => ({ key, state: "gone", id: null, at: NOW, job: "", note: "" });
    const trashed = [file("class", "folder 1"), file("plan", "copy 1", { trashed: true })];
    expect(reconciled(MADE, STEPS, trashed, stillThere(), NOW)).toEqual([gone("plan")]);
    expect(reconciled(MADE, STEPS, [], stillThere(), NOW)).toEqual([gone("class"), gone("plan")]);
  });

  it("takes up a file with our mark that the ledger does not know, the oldest of several", () => {
    const files = [
      file("class", "folder 1"),
      file("plan", "younger", { createdAt: "2020-08-25T07:00:00.000Z" }),
      file("plan", "older", { createdAt: "2020-08-24T09:00:00.000Z" }),
      file("plan", "trashed", { trashed: true, createdAt: "2020-08-24T01:00:00.000Z" }),
    ];
    expect(reconciled(MADE.slice(0, 1), STEPS, files, stillThere(), NOW)).toEqual([
      { key: "plan", state: "made", id: "older", at: NOW, job: "", note: "found" },
    ]);
  });

  it("keeps to the ledger's file when a person made a copy of it", () => {
    const files = [
      file("class", "folder 1"),
      file("plan", "a person's copy", { createdAt: "2020-08-01T07:00:00.000Z" }),
      file("plan", "copy 1"),
    ];
    expect(reconciled(MADE, STEPS, files, stillThere(), NOW)).toEqual([]);
  });

  it("looks past files of other plans", () => {
    expect(reconciled([], STEPS, [file("another class", "folder 9")], stillThere(), NOW)).toEqual(
      [],
    );
  });
});
