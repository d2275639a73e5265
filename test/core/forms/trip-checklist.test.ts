// A trip's checklist: every point named, what is not typed left to the hand, and whether parents know in time.
import { expect, test } from "vitest";
import { isToldLate, tripPage } from "../../../src/core/forms/trip-checklist.ts";

const FIELDS = {
  title: "Sigulda",
  date: "20.05.2021.",
  goal: "",
  route: "  ",
  duration: "",
  participants: "20",
  ages: "",
  transport: "",
  overnight: "",
  contact: "",
  firstAid: "",
  informedOn: "",
};

test("says first that it is no official form, and leaves a line for what was not typed", () => {
  const lines = tripPage(FIELDS, "10", "Oto Markus").map(({ bold, text }) => bold + text);
  expect(lines.slice(0, 6)).toEqual([
    "Kontrolsaraksts, ne oficiāla veidlapa. Skolai jāapstiprina",
    "10. klases ekskursijas (pārgājiena) pieteikums",
    "Ekskursija vai pārgājiens: Sigulda",
    "Datums, laiks: 20.05.2021.",
    "Mērķis: _____",
    "Maršruts: _____",
  ]);
  expect(lines[lines.length - 1]).toBe("Paraksts/atšifrējums _____ / Oto Markus");
});

test("parents are told late when fewer than three days are left", () => {
  expect(isToldLate("2021-05-20", "2021-05-17")).toBe(false);
  expect(isToldLate("2021-05-20", "2021-05-18")).toBe(true);
  expect(isToldLate("2021-05-20", null)).toBeNull();
  expect(isToldLate(null, "2021-05-17")).toBeNull();
});
