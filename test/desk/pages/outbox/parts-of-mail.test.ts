import { expect, it } from "vitest";
import { partsOfMail, recipientsOf } from "../../../../src/desk/pages/outbox/parts-of-mail.ts";

it("reads every recipient of a line", () => {
  expect(recipientsOf("a@skola.example,b@skola.example , ")).toEqual([
    "a@skola.example",
    "b@skola.example",
  ]);
});

it("finds the links in a text, and leaves its sentences' marks to the text", () => {
  const link = "https://docs.google.com/document/d/1/edit?usp=drivesdk";
  expect(partsOfMail(`Plāns (${link}).\n${link}`)).toEqual(["Plāns (", link, ").\n", link]);
  expect(partsOfMail("Nekādu saišu: http://x")).toEqual(["Nekādu saišu: http://x"]);
});
