// The desk's clock: real time goes on from where virtual time stands.
import { expect, test } from "vitest";
import { TickingClock } from "../../src/desk/ticking-clock.ts";
import { VirtualClock } from "../../src/emulator/workspace/clock.ts";

test("moves on with real time, never back, and on from wherever it was moved to", () => {
  const clock = new VirtualClock("2020-09-01T00:00:00Z");
  const start = clock.now();
  let real = 5_000;
  const ticking = new TickingClock(clock, () => real);
  ticking.tick();
  expect(clock.now() - start).toBe(0);
  real += 2_000;
  ticking.tick();
  expect(clock.now() - start).toBe(2_000);
  clock.advance(60_000);
  real += 1_000;
  ticking.tick();
  expect(clock.now() - start).toBe(62_000);
  real += 1_000;
  ticking.tick();
  expect(clock.now() - start).toBe(63_000);
});
