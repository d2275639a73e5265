// "Klases vecāku sanāksmes … vismaz 1 reizi mācību gadā" (6.2.1).
import { expect, it } from "vitest";
import { parentMeetings } from "../../../src/core/compliance/parent-meetings.ts";
import { aClass } from "./a-class.ts";

it("a year without a meeting does not meet the rule", () => {
  const contacts = [{ date: "01.10.2020.", pupil: "Rūta Pasaciņa", kind: "saruna" }];
  expect(parentMeetings(aClass({ contacts }))).toEqual({
    kind: "PARENT_MEETINGS",
    met: false,
    meetings: [],
  });
});

it("one meeting does, and the finding points at it; the same written twice is one", () => {
  const meeting = { date: "24.09.2020.", kind: "vecāku sapulce", discussed: "Gada sākums" };
  const contacts = [{ ...meeting, id: "x1" }, meeting];
  expect(parentMeetings(aClass({ contacts }))).toEqual({
    kind: "PARENT_MEETINGS",
    met: true,
    meetings: [{ id: "x1", rowNumber: 2, date: "2020-09-24" }],
  });
});

it("a meeting whose date cannot be read was held all the same", () => {
  const contacts = [{ date: "rudenī", kind: "sapulce" }];
  expect(parentMeetings(aClass({ contacts }))).toMatchObject({
    met: true,
    meetings: [{ id: null, date: null }],
  });
});
