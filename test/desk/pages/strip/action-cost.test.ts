import { describe, expect, it } from "vitest";
import { actionCost } from "../../../../src/desk/pages/strip/action-cost.ts";

const counters = (byOperation: Record<string, number>, executions = 0) => ({
  requests: 0,
  executions,
  byOperation,
  now: "2020-08-24T07:00:00Z",
});

describe("actionCost", () => {
  it("is null when nothing was asked in between, or the counters were set back", () => {
    expect(actionCost(counters({ a: 1 }), counters({ a: 1 }))).toBeNull();
    expect(actionCost(counters({ a: 5 }, 3), counters({}))).toBeNull();
  });

  it("tells what was called, the most called first", () => {
    expect(
      actionCost(counters({ get: 2 }, 1), counters({ get: 3, update: 2, list: 1 }, 2)),
    ).toEqual({
      requests: 4,
      executions: 1,
      operations: [
        { operation: "update", times: 2 },
        { operation: "get", times: 1 },
        { operation: "list", times: 1 },
      ],
    });
  });
});
