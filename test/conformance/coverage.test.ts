// docs/emulator-coverage.md says exactly what the emulator has.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coverage } from "../../src/emulator/rest/coverage.ts";
import { coverageTable } from "../../src/emulator/rest/coverage-table.ts";
import { openWorkspace } from "../../src/emulator/workspace/open-workspace.ts";
import { Workspace } from "../../src/emulator/workspace/workspace.ts";

const PAGE = new URL("../../docs/emulator-coverage.md", import.meta.url);

describe("the coverage", () => {
  test("refuses an operation that Google does not have", () => {
    const operation = { run: () => ({}), quota: null, latency: "get" } as const;
    const workspace = new Workspace({ "drive.files.rename": operation }, []);
    expect(() => coverage(workspace)).toThrow("drive.files.rename");
  });

  test("tells what is emulated from what is not", () => {
    const covered = coverage(openWorkspace());
    const statusOf = (id: string) => covered.find((row) => row.id === id)?.status;
    expect(statusOf("docs.documents.get")).toBe("emulated");
    expect(statusOf("docs.documents.batchUpdate insertText")).toBe("emulated");
    expect(statusOf("drive.files.generateCseToken")).toBe("not emulated");
    expect(statusOf("docs.documents.batchUpdate insertInlineImage")).toBe("not emulated");
  });

  test("is written down in docs/emulator-coverage.md", () => {
    expect(
      readFileSync(PAGE, "utf8"),
      "Rewrite the page with: npx tsx scripts/write-coverage.ts",
    ).toBe(coverageTable(coverage(openWorkspace())));
  });
});
