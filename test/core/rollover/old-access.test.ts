// Access moves with the class: whoever hands it over no longer writes in its notes, nor reads them.
import { describe, expect, it } from "vitest";
import { accessAfterwards } from "../../../src/core/rollover/old-access.ts";
import { aLine } from "./a-class.ts";

const RUTA = "ruta.ozola@skola.example";

describe("last year's folder", () => {
  it("is closed to a teacher whose class goes on with another", () => {
    expect(accessAfterwards(RUTA, [aLine("3.a", "4.a", "Gatis Liepa")])).toBe("none");
  });

  it("is read by the teacher who goes on with the class, or with a part of it", () => {
    expect(accessAfterwards(RUTA, [aLine("3.a", "4.a", "Ruta Ozola")])).toBe("reader");
    const split = [aLine("3.a", "4.a", "Gatis Liepa"), aLine("3.a", "4.b", "Ruta Ozola")];
    expect(accessAfterwards(RUTA, split)).toBe("reader");
  });

  it("is read by the teacher of a class that ends", () => {
    expect(accessAfterwards(RUTA, [aLine("12.", "")])).toBe("reader");
  });

  it("is what the deputy decides, whatever the rule says", () => {
    const changed = aLine("3.a", "4.a", "Gatis Liepa");
    expect(accessAfterwards(RUTA, [{ ...changed, oldAccess: "read" }])).toBe("reader");
    expect(accessAfterwards(RUTA, [{ ...aLine("12.", ""), oldAccess: "end" }])).toBe("none");
  });
});
