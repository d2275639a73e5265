// When a meeting began and ended, from what people type behind its date.
import { expect, test } from "vitest";
import { meetingTime } from "../../../src/core/forms/meeting-time.ts";

test("no time leaves both empty", () => {
  expect(meetingTime(null)).toEqual({ from: "", to: "" });
  expect(meetingTime("pēc stundām")).toEqual({ from: "", to: "" });
});

test("a time is printed with a dot, an end only where there is one", () => {
  expect(meetingTime("plkst. 18.00")).toEqual({ from: "18.00", to: "" });
  expect(meetingTime("18:00-19:30")).toEqual({ from: "18.00", to: "19.30" });
  expect(meetingTime("no 9.00 līdz 12.30")).toEqual({ from: "9.00", to: "12.30" });
});
