// Of a row that was read and is to be written again only what the form says otherwise is written.
import { expect, test } from "vitest";
import { differingCells } from "../../../src/core/journal/differing-cells.ts";
import { logCells, logFields } from "../../../src/core/journal/log-row.ts";

test("a row that says all it said before has no cell to write, words outside the lists or not", () => {
  const fields = logFields({ text: "Tēma", themeGroup: "Droša skola", participants: "ap 20" });
  expect(differingCells(logCells(fields), logCells(fields))).toEqual({});
});

test("only the cells that say something else are written, emptied ones among them", () => {
  const fields = logFields({ text: "Tēma", event: "Tirgus", participants: "ap 20" });
  const wanted = logCells({ ...fields, text: "Cita", event: "" });
  expect(differingCells(wanted, logCells(fields))).toEqual({ text: "Cita", event: "" });
});
