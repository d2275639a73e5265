import { expect, test } from "vitest";
import { longestExecutionSeconds, spentTime, waves } from "../../../scripts/bench/spent-time.ts";

const watched = {
  executions: [
    {
      askedAt: 0,
      startedAt: 1_000,
      endsAt: 5_000,
      waves: [
        { startedAt: 1_000, endsAt: 1_500 },
        { startedAt: 3_500, endsAt: 5_000 },
      ],
    },
    {
      askedAt: 5_000,
      startedAt: 8_000,
      endsAt: 8_250,
      waves: [{ startedAt: 8_000, endsAt: 8_250 }],
    },
  ],
  failedRequests: 0,
};

test("a click's time is its way to the script, Google's answers and the pauses between them", () => {
  expect(spentTime(watched)).toEqual({ total: 8.25, onTheWay: 4, answers: 2.25, pauses: 2 });
});

test("the way to the script is no part of an execution's length", () => {
  expect(longestExecutionSeconds(watched)).toBe(4);
});

test("each round of requests is counted once", () => {
  expect(waves(watched)).toBe(3);
});
