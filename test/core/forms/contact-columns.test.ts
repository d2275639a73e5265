// What the cooperation table hands to the deputy: never a name and never free text about a person.

import { describe, expect, it } from "vitest";

import { CONTACT_COLUMNS } from "../../../src/core/forms/contact-columns.ts";

function keysWhere(holds: (column: (typeof CONTACT_COLUMNS)[number]) => boolean): string[] {
  return CONTACT_COLUMNS.filter(holds).map((column) => column.key);
}

describe("the columns of the cooperation table", () => {
  it("keep from the master the parent's role, texts, deadlines and signatures", () => {
    expect(keysWhere((column) => column.toMaster === "nothing")).toEqual([
      "number",
      "guardian",
      "discussed",
      "agreement",
      "dueDate",
      "recorded",
      "signed",
      "absent",
    ]);
    expect(keysWhere((column) => column.toMaster === "pupil-number")).toEqual(["pupil"]);
    expect(keysWhere((column) => column.holds === "text" && column.toMaster !== "nothing")).toEqual(
      [],
    );
  });

  it("have a list wherever a word is picked, and nowhere else", () => {
    expect(keysWhere((column) => column.list !== null)).toEqual(
      keysWhere((column) => column.holds === "word" || column.holds === "words"),
    );
  });

  it("ask a meeting for numbers and a talk for the pupil and the parent's role", () => {
    expect(keysWhere((column) => column.usedFor === "meetings")).toEqual([
      "attendees",
      "families",
      "absent",
    ]);
    expect(keysWhere((column) => column.usedFor === "talks")).toEqual(["pupil", "guardian"]);
  });

  it("stand once each", () => {
    expect(new Set(CONTACT_COLUMNS.map((column) => column.header)).size).toBe(17);
    expect(new Set(CONTACT_COLUMNS.map((column) => column.key)).size).toBe(17);
  });
});
