// Every method that the emulator has, driven by Google's own Node clients over HTTP. The suites run in one file so that at the
// end it can be said that nothing was left out.
import { describe, expect, test } from "vitest";
import { coverage } from "../../src/emulator/rest/coverage.ts";
import { openWorkspace } from "../../src/emulator/workspace/open-workspace.ts";
import "./docs-documents.ts";
import "./docs-layout.ts";
import "./drive-files.ts";
import "./drive-finding.ts";
import "./drive-sharing.ts";
import { driven } from "./google-clients.ts";
import "./refusals.ts";
import "./sheets-cells.ts";
import "./sheets-looks.ts";
import "./sheets-structure.ts";
import "./sheets-values.ts";

describe("Google's clients", () => {
  test("have driven every method and every kind of request that is emulated", () => {
    const emulated = coverage(openWorkspace()).filter(({ status }) => status === "emulated");
    expect(emulated.map(({ id }) => id).filter((id) => !driven.has(id))).toEqual([]);
  });
});
