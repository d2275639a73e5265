import { expect, test } from "vitest";
import { duplicateKey } from "../../../src/core/journal/duplicate-key.ts";
import type { LogEntry } from "../../../src/core/journal/typed-entry.ts";

const ENTRY: LogEntry = {
  kind: "log-entry",
  category: "SCHOOL_EVENT",
  date: "17.11.2021.",
  text: "Valsts svētki",
  whatWorked: "",
  difficulties: "",
  partners: "",
  contact: null,
};

test("an entry without a day, and one without a text, repeats nothing", () => {
  expect(duplicateKey(ENTRY, null)).toBeNull();
  expect(duplicateKey({ ...ENTRY, text: " \n" }, "2021-11-17")).toBeNull();
});

test("spaces make no difference, the category and the day do", () => {
  const key = duplicateKey(ENTRY, "2021-11-17");
  expect(duplicateKey({ ...ENTRY, text: " Valsts  svētki\n" }, "2021-11-17")).toBe(key);
  expect(duplicateKey({ ...ENTRY, category: "CLASS_ACTIVITY" }, "2021-11-17")).not.toBe(key);
  expect(duplicateKey(ENTRY, "2021-11-18")).not.toBe(key);
});
