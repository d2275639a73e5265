import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HttpRequest } from "../../../src/google/rest/fetch-all.ts";
import type { LaneName } from "../../../src/google/rest/lane-limits.ts";
import { laneStatesFromText } from "../../../src/google/rest/lanes.ts";
import { many, ok, refusal, request, ScriptedGoogle } from "./scripted-google.ts";

/** Google's own figures, requests a second and at once. */
const published: Readonly<Record<LaneName, { perSecond: number; atOnce: number }>> = {
  driveReads: { perSecond: 1000, atOnce: 1000 },
  driveWrites: { perSecond: 3, atOnce: 10 },
  docsReads: { perSecond: 5, atOnce: 60 },
  docsWrites: { perSecond: 1, atOnce: 60 },
  sheetsReads: { perSecond: 1, atOnce: 60 },
  sheetsWrites: { perSecond: 1, atOnce: 60 },
};
const laneNames = Object.keys(published) as LaneName[];

function laneOf({ url }: HttpRequest): LaneName {
  return laneNames.find((lane) => url.includes(`/${lane}/`)) ?? "driveReads";
}

/** The most requests of a lane that any stretch of time saw beyond what Google allows for it; at most 0. */
function excess(google: ScriptedGoogle, lane: LaneName): number {
  const { perSecond, atOnce } = published[lane];
  const sends = google.waves.flatMap(({ at, requests }) =>
    requests.filter((each) => laneOf(each) === lane).map(() => at),
  );
  return sends.reduce((worst, end, last) => {
    const over = sends
      .slice(0, last + 1)
      .map((start, first) => last - first + 1 - atOnce - ((end - start) / 1000) * perSecond);
    return Math.max(worst, ...over);
  }, -Infinity);
}

describe("waves", () => {
  it("keep every lane within Google's limits, for any mix, latency and refusals, over two executions", () => {
    const work = fc.record({
      lane: fc.constantFrom(...laneNames),
      takesLong: fc.boolean(),
      count: fc.integer({ min: 1, max: 40 }),
    });
    const works = fc.array(work, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        works,
        works,
        fc.integer({ min: 0, max: 6000 }),
        fc.nat(),
        (one, two, takes, seed) => {
          const google = new ScriptedGoogle(
            (each, nth) =>
              nth === 1 && (each.url.length + seed) % 7 === 0
                ? refusal(429, "rateLimitExceeded")
                : ok,
            () => takes,
          );
          const requests = (mix: typeof one) =>
            mix.flatMap(({ lane, takesLong, count }, part) =>
              Array.from({ length: count }, (_, n) =>
                request({
                  lane,
                  takesLong,
                  url: `https://google/${lane}/${part}/${"x".repeat(n % 9)}${n}`,
                }),
              ),
            );
          const first = google.gateway();
          const firstOutcomes = first.sendAll(requests(one));
          const lanes = laneStatesFromText(JSON.stringify(first.laneStates()));
          const secondOutcomes = google.gateway({ lanes }).sendAll(requests(two));

          expect([...firstOutcomes, ...secondOutcomes].every(({ kind }) => kind === "done")).toBe(
            true,
          );
          laneNames.forEach((lane) => {
            expect(excess(google, lane)).toBeLessThanOrEqual(1e-6);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(laneNames)("let no more of %s through at once than Google does", (lane) => {
    const google = new ScriptedGoogle(undefined, () => 0);

    google
      .gateway()
      .sendAll(
        Array.from({ length: 100 }, (_, n) =>
          request({ lane, url: `https://google/${lane}/${n}` }),
        ),
      );

    expect(excess(google, lane)).toBeLessThanOrEqual(0);
  });

  it("hold at most thirty requests", () => {
    const google = new ScriptedGoogle();

    google.gateway().sendAll(many(70, { lane: "driveReads" }));

    expect(google.waveSizes).toEqual([30, 30, 10]);
  });

  it("fill up from all lanes at once", () => {
    const google = new ScriptedGoogle();

    google
      .gateway()
      .sendAll([
        ...many(4),
        ...many(4, { lane: "docsWrites" }),
        ...many(4, { lane: "sheetsReads" }),
      ]);

    expect(google.waveSizes).toEqual([12]);
  });

  it("send copies first and as many together as Drive lets, and what is short beside them", () => {
    const google = new ScriptedGoogle(undefined, () => 4000);
    const copies = many(12, { takesLong: true, operation: "drive.files.copy", method: "POST" });

    google.gateway().sendAll([...many(3), ...copies, ...many(4, { lane: "docsWrites" })]);

    expect(
      google.waves.map(({ requests }) => requests.map(({ method }) => method.slice(0, 2)).join("")),
    ).toEqual(["POPOPOPOPOPOPOPOPOPOPAPAPAPA", "POPOPAPAPA"]);
  });

  it("wait with everything until copies can go together, so that nothing outlasts that moment", () => {
    const google = new ScriptedGoogle(undefined, () => 500);
    const waiting = google.gateway().queue();
    many(8).forEach((each) => {
      waiting.add(each, () => undefined);
    });
    waiting.wave();
    [...many(10, { takesLong: true }), ...many(1, { lane: "docsWrites" })].forEach((each) => {
      waiting.add(each, () => undefined);
    });

    waiting.drain();

    expect(google.waveSizes).toEqual([8, 11]);
    // Eight tokens at 2.98 a second, less what came in during the first wave.
    expect(google.slept).toEqual([2185]);
  });

  it("do not wait with the rest for copies that Google refused for the rate", () => {
    const google = new ScriptedGoogle(({ method }, nth) =>
      method === "POST" && nth === 1
        ? refusal(429, "rateLimitExceeded", { "retry-after": "20" })
        : ok,
    );
    const waiting = google.gateway().queue();
    waiting.add(request({ takesLong: true, method: "POST" }), () => undefined);
    waiting.wave();
    waiting.add(request({ lane: "docsWrites" }), () => undefined);

    waiting.drain();

    const start = google.waves[0]?.at ?? 0;
    expect(google.waves.map(({ at }) => at - start)).toEqual([0, 500, 20_500]);
  });

  it("write to Drive at nearly three a second when each wave is short", () => {
    const google = new ScriptedGoogle(undefined, () => 700);
    const start = google.now;

    google.gateway().sendAll(many(200));

    const seconds = (google.now - start) / 1000;
    expect(seconds).toBeGreaterThan((200 - 10) / 3);
    expect(seconds).toBeLessThan(((200 - 10) / 3) * 1.06);
  });
});
