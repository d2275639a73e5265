import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/journeys/**"],
    environment: "node",
    testTimeout: 60_000,
    env: { TZ: "UTC" },
  },
});
