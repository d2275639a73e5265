import { expect, it } from "vitest";
import { likelyYear } from "../../../../src/sidebar/deputy/class-list/likely-year.ts";

it("is the running school year until May", () => {
  expect(likelyYear({ year: 2021, month: 1 })).toBe("2020./2021.");
  expect(likelyYear({ year: 2021, month: 5 })).toBe("2020./2021.");
});

it("is the next one from June on", () => {
  expect(likelyYear({ year: 2021, month: 6 })).toBe("2021./2022.");
  expect(likelyYear({ year: 2021, month: 12 })).toBe("2021./2022.");
});
