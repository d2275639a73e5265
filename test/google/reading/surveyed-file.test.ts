// A file as the Drive shows it is ours only when it carries our mark.
import { expect, test } from "vitest";
import { surveyedFile } from "../../../src/google/reading/surveyed-file.ts";

const FILE = {
  id: "1abc",
  name: "4.a klase",
  trashed: false,
  createdTime: "2020-08-24T07:00:00.000Z",
  appProperties: { kind: "folder", key: "class:2020_2021/4.a", year: "2020_2021", class: "4.a" },
};

test.each([
  ["has no appProperties", {}],
  ["is of a kind we do not make", { kind: "constructor", key: "x" }],
  ["does not say which key it was made by", { kind: "folder" }],
])("a file that %s is not ours", (_what, appProperties) => {
  expect(surveyedFile({ ...FILE, appProperties })).toBeNull();
});

test("a file of ours is read with its mark", () => {
  expect(surveyedFile(FILE)).toEqual({
    id: "1abc",
    name: "4.a klase",
    mark: {
      kind: "folder",
      key: "class:2020_2021/4.a",
      year: "2020_2021",
      schoolClass: "4.a",
    },
    trashed: false,
    createdAt: "2020-08-24T07:00:00.000Z",
  });
});

test("a file in the bin says so", () => {
  expect(surveyedFile({ ...FILE, trashed: true })?.trashed).toBe(true);
});
