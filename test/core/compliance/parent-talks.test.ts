// "Vecāku individuālās pārrunas ar priekšmetu skolotājiem un klases audzinātāju … vismaz 1 reizi mācību gadā" (6.2.2).
import { expect, it } from "vitest";
import { parentTalks } from "../../../src/core/compliance/parent-talks.ts";
import { aClass } from "./a-class.ts";

const PUPILS = [
  { number: 1, givenName: "Rūta", surname: "Pasaciņa" },
  { number: 2, givenName: "Ēriks", surname: "Kalniņš" },
  { number: 3, givenName: "Ūna", surname: "Liepa" },
];
const talk = (pupil: string) => ({ date: "12.10.2020.", pupil, kind: "individuālās pārrunas" });

it("a pupil whom only messages were about is missing, with what was tried, the latest first", () => {
  const contacts = [
    talk("Rūta Pasaciņa"),
    { id: "a", date: "05.10.2020.", pupil: "Ēriks Kalniņš", kind: "saruna", channel: "zvans" },
    { id: "b", date: "07.10.2020.", pupil: "4.b/02", kind: "informācijas apmaiņa", channel: "sms" },
  ];
  expect(parentTalks(aClass({ pupils: PUPILS, contacts }))).toEqual({
    kind: "PARENT_TALKS",
    met: false,
    covered: 1,
    pupils: 3,
    missing: [
      {
        name: "Ēriks Kalniņš",
        number: 2,
        tried: [
          { id: "b", rowNumber: 4, date: "2020-10-07", channel: "TEXT_MESSAGE" },
          { id: "a", rowNumber: 3, date: "2020-10-05", channel: "PHONE" },
        ],
      },
      { name: "Ūna Liepa", number: 3, tried: [] },
    ],
  });
});

it("a withdrawn talk is none", () => {
  const contacts = [{ ...talk("Rūta Pasaciņa"), withdrawn: true }];
  expect(parentTalks(aClass({ pupils: PUPILS, contacts }))).toMatchObject({ covered: 0 });
});

it("a talk about somebody who is not in the list covers nobody of it", () => {
  const contacts = [talk("Jānis Svešais")];
  expect(parentTalks(aClass({ pupils: PUPILS, contacts }))).toMatchObject({
    covered: 0,
    pupils: 3,
  });
});

it("a pupil who has left is not waited for", () => {
  const pupils = PUPILS.map((pupil) =>
    pupil.number === 3 ? { ...pupil, to: "20.12.2020." } : pupil,
  );
  const contacts = [talk("Rūta Pasaciņa"), talk("Kalniņš Ēriks")];
  const written = { pupils, contacts };
  expect(parentTalks(aClass(written))).toMatchObject({ met: true, covered: 2, pupils: 2 });
  expect(parentTalks(aClass(written, { today: "2020-11-01" }))).toMatchObject({ pupils: 3 });
});

it("without a class list the roster's number stands and nobody is named", () => {
  const contacts = [talk("Rūta Pasaciņa"), talk("Rūta Pasaciņa"), talk("Ēriks Kalniņš")];
  expect(parentTalks(aClass({ contacts }, { pupilCount: 20 }))).toEqual({
    kind: "PARENT_TALKS",
    met: false,
    covered: 2,
    pupils: 20,
    missing: [],
  });
  expect(parentTalks(aClass({}, { pupilCount: 0 }))).toMatchObject({ met: false, pupils: 0 });
});
