import { describe, expect, it } from "vitest";
import { runsWithDraft } from "../../../../src/desk/pages/document/draft-runs.ts";
import { OBJECT } from "../../../../src/desk/pages/document/document-model.ts";

const run = (text: string, look = {}) => ({ text, look, link: null, object: null });
const BOLD = { fontWeight: "700" };

describe("runsWithDraft", () => {
  it("looks like the text before it", () => {
    expect(runsWithDraft([run("Tēma: ", BOLD), run("valsts")], "Tēma: X valsts")).toEqual([
      run("Tēma: ", BOLD),
      run("X ", BOLD),
      run("valsts"),
    ]);
  });

  it("looks like the text it replaces", () => {
    expect(runsWithDraft([run("a "), run("b", BOLD)], "a c")).toEqual([run("a "), run("c", BOLD)]);
  });

  it("keeps a drawing beside what is typed", () => {
    const drawing = { text: OBJECT, look: {}, link: null, object: "drawing" as const };
    expect(runsWithDraft([drawing], `${OBJECT}x`)).toEqual([drawing, run("x")]);
  });
});
