import { expect, test } from "vitest";
import { jsonOf } from "../../../scripts/bench/figures.ts";

const figures = {
  open: [
    {
      classes: 12,
      spent: { total: 82.1249, onTheWay: 4.8, answers: 75.4, pauses: 1.9 },
      floorSeconds: 51.16666,
      referenceSeconds: 307.2,
      executions: 3,
      longestExecutionSeconds: 73.8111,
      requests: { "drive.files.copy": 48 },
      failedRequests: 0,
    },
  ],
  actions: [{ action: "first-screen", serverCalls: 1, googleWaves: 2, virtualSeconds: 2.184 }],
  bundles: {
    serverBytes: 142_328,
    serverEvaluationMs: 8.888,
    firstEvaluationMs: 40,
    clientBytes: 0,
  },
  demo: [{ classes: 12, wallSeconds: 6.011, cpuSeconds: 4, peakMemoryMB: 184.6 }],
};

test("the printed object has the agreed shape and nothing more", () => {
  expect(jsonOf(figures)).toEqual({
    open: [
      {
        classes: 12,
        virtualSeconds: 82.12,
        floorSeconds: 51.17,
        referenceSeconds: 307.2,
        executions: 3,
        longestExecutionSeconds: 73.81,
        requests: { "drive.files.copy": 48 },
      },
    ],
    refresh: [],
    actions: [{ action: "first-screen", serverCalls: 1, googleWaves: 2, virtualSeconds: 2.18 }],
    bundles: { serverBytes: 142_328, serverEvaluationMs: 8.89, clientBytes: 0 },
    demo: [{ classes: 12, wallSeconds: 6.01, peakMemoryMB: 185 }],
  });
});
