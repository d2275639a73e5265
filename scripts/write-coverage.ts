// Writes docs/emulator-coverage.md from what the emulator has.
import { writeFileSync } from "node:fs";
import { coverage } from "../src/emulator/rest/coverage.ts";
import { coverageTable } from "../src/emulator/rest/coverage-table.ts";
import { openWorkspace } from "../src/emulator/workspace/open-workspace.ts";

const page = new URL("../docs/emulator-coverage.md", import.meta.url);
writeFileSync(page, coverageTable(coverage(openWorkspace())));
