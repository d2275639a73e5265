import { expect, test } from "vitest";
import { rowIdentities } from "../../../src/core/master/row-identity.ts";

test("a saved row is named by its id, one typed by hand by what it says, wherever it stands", () => {
  const typed = { id: null, says: "08.09.2020. Drošība" };
  const [saved, byHand] = rowIdentities("j:log", [{ id: "e-1", says: "" }, typed]);
  expect(saved).toBe("j:log:e-1");
  expect(rowIdentities("j:log", [typed])).toEqual([byHand]);
  expect(rowIdentities("k:log", [typed])).not.toEqual([byHand]);
});

test("rows alike are told apart by their order", () => {
  const typed = { id: null, says: "tas pats" };
  const ids = rowIdentities("j:log", [typed, typed, typed]);
  expect(new Set(ids).size).toBe(3);
});
