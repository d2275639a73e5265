import { describe, expect, it } from "vitest";
import {
  REQUIRED_ROSTER_COLUMNS,
  ROSTER_HEADERS,
  rosterColumnOf,
  type RosterColumn,
} from "../../../src/core/school/roster-header.ts";

describe("a header cell of the class list", () => {
  it.each(["", "piezīmes", "personas kods", "klases telpa", "constructor"])(
    "is none of the roster's in %j",
    (header) => {
      expect(rosterColumnOf(header)).toBeNull();
    },
  );

  it.each<[string, RosterColumn]>([
    ["Klase", "class"],
    ["\uFEFFklase", "class"],
    ["Klases audzinātājs/-a", "teacher"],
    ["klases audzinataja", "teacher"],
    ["AUDZINĀTĀJS", "teacher"],
    ["audzinātājs".normalize("NFD"), "teacher"],
    ["audzinātājs/audzinātāja", "teacher"],
    ["dzimte", "gender"],
    ["Dzimums", "gender"],
    ["E-pasts", "email"],
    ["e-pasta adrese", "email"],
    ["Epasts", "email"],
    ["e‑pasts", "email"],
    ["Skolēnu skaits", "pupilCount"],
    ["skolenu  skaits:", "pupilCount"],
    ["Ģenitīvs", "genitive"],
  ])("is known in %j as %s", (header, column) => {
    expect(rosterColumnOf(header)).toBe(column);
  });

  it("is known as the roster's own header writes it", () => {
    for (const column of [...REQUIRED_ROSTER_COLUMNS, "genitive"] as const) {
      expect(rosterColumnOf(ROSTER_HEADERS[column])).toBe(column);
    }
  });
});
