import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/journeys/**/*.test.ts"],
    globalSetup: ["test/journeys/support/before-journeys.ts"],
    environment: "node",
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    // Each has a desk and a browser of its own, and mostly waits.
    maxWorkers: 2,
    env: { TZ: "UTC" },
  },
});
