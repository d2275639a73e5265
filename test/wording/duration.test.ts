import { describe, expect, it } from "vitest";
import { duration } from "../../src/wording/en/counts.ts";
import { ilgums, klases } from "../../src/wording/lv/counts.ts";

describe("how long something takes, in words", () => {
  it.each([
    [0, "dažas sekundes", "a few seconds"],
    [9, "dažas sekundes", "a few seconds"],
    [10, "apmēram 10 sekunžu", "about 10 seconds"],
    [41, "apmēram 50 sekunžu", "about 50 seconds"],
    [50, "apmēram 50 sekunžu", "about 50 seconds"],
    [51, "apmēram 1 minūte", "about 1 minute"],
    [132, "apmēram 2 minūtes", "about 2 minutes"],
    [660, "apmēram 11 minūšu", "about 11 minutes"],
    [1260, "apmēram 21 minūte", "about 21 minutes"],
    [3600, "vairāk nekā stunda", "more than an hour"],
  ])("says of %d seconds “%s”", (seconds, latvian, english) => {
    expect(ilgums(seconds)).toBe(latvian);
    expect(duration(seconds)).toBe(english);
  });
});

it("counts classes as Latvian does", () => {
  expect([0, 1, 2, 10, 11, 21, 22].map(klases)).toEqual([
    "0 klašu",
    "1 klase",
    "2 klases",
    "10 klašu",
    "11 klašu",
    "21 klase",
    "22 klases",
  ]);
});
