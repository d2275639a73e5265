// What is pushed to Google: how large it is, and what every single execution pays for evaluating it anew.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { BUILD_FOLDER } from "../../src/demo/addon.ts";
import { callFunction } from "../../src/emulator/apps-script/realm/call-function.ts";
import { loadScript } from "../../src/emulator/apps-script/realm/load-script.ts";
import { Realm } from "../../src/emulator/apps-script/realm/realm.ts";
import { median } from "./median.ts";

export interface BundleFigures {
  readonly serverBytes: number;
  /** Median of `EVALUATIONS` fresh realms in one process. */
  readonly serverEvaluationMs: number;
  /** The first of them: nothing compiled yet. */
  readonly firstEvaluationMs: number;
  /** Of the sidebar's heavier page. */
  readonly clientBytes: number;
}

export const EVALUATIONS = 15;
const REAL_TIME_LIMIT = 60_000;

export function measureBundles(): BundleFigures {
  const evaluations = Array.from({ length: EVALUATIONS }, evaluationMs);
  const pages = ["deputy.html", "class.html"].map((name) => path.join(BUILD_FOLDER, name));
  return {
    serverBytes: readFileSync(path.join(BUILD_FOLDER, "Code.js")).byteLength,
    serverEvaluationMs: median(evaluations),
    firstEvaluationMs: evaluations[0] ?? 0,
    clientBytes: Math.max(...pages.map((page) => statSync(page).size)),
  };
}

/** The realm is made before the watch starts: Google has one ready. Reading the file is part of it. */
function evaluationMs(): number {
  const realm = new Realm({
    now: () => 0,
    enter: () => undefined,
    broke: (defect) => {
      throw defect;
    },
  });
  const before = performance.now();
  callFunction(realm.globals, () => loadScript(BUILD_FOLDER, realm.globals), REAL_TIME_LIMIT);
  return performance.now() - before;
}
