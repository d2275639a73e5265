// Section III: what logged entries can tell of the planned results, year beside year.
import { expect, test } from "vitest";
import { resultCounts } from "../../../src/core/master/result-counts.ts";

test("entries count for the results of their tags, partners and theme group, those not counted for none", () => {
  const row = { year: "2020./2021.m.g.", counted: "jā" };
  const counts = resultCounts(
    [
      { ...row, tags: "labdarība, vides sakopšana", participants: 20 },
      { ...row, tags: "labdarība", participants: 3, counted: "nē" },
      { ...row, partners: "Sociālais dienests, cits" },
      { ...row, themeGroup: "Karjeras izvēle" },
    ],
    [
      { ...row, attendees: 16 },
      { ...row, year: "2021./2022.m.g." },
    ],
  );
  const of = (year: string) =>
    Object.fromEntries(
      counts
        .filter((one) => one.year === year && one.entries > 0)
        .map(({ number, entries, participants }) => [number, [entries, participants]]),
    );
  expect(of("2020./2021.m.g.")).toEqual({
    3: [1, 20],
    7: [1, 20],
    11: [1, 0],
    12: [1, 0],
    13: [1, 16],
  });
  expect(of("2021./2022.m.g.")).toEqual({ 13: [1, 0] });
});
