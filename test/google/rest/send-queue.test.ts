import { describe, expect, it } from "vitest";
import { filesCopy, filesCreate } from "../../../src/google/rest/drive-files.ts";
import {
  permissionsCreate,
  permissionsDelete,
} from "../../../src/google/rest/drive-permissions.ts";
import { many, ok, refusal, request, ScriptedGoogle } from "./scripted-google.ts";

const copy = filesCopy({ fileId: "form", body: { name: "4.b" } });

describe("when an answer is lost", () => {
  it("does not repeat a copy", () => {
    const google = new ScriptedGoogle(() => refusal(503, "backendError"));
    const sentAt = google.now;

    const outcome = google.gateway().send(copy);

    expect(outcome).toMatchObject({ kind: "uncertain", sentAt, failure: { kind: "unavailable" } });
    expect(google.waves).toHaveLength(1);
  });

  it("does not repeat the copies of a wave that broke, and repeats what does no harm twice", () => {
    const google: ScriptedGoogle = new ScriptedGoogle(() =>
      google.waves.length === 1 ? new Error("Address unavailable") : ok,
    );

    const [copied, renamed] = google.gateway().sendAll([copy, request()]);

    expect(copied).toMatchObject({ kind: "uncertain", failure: { code: 0 } });
    expect(renamed).toEqual({ kind: "done", value: ok.body });
    expect(google.waveSizes).toEqual([2, 1]);
  });

  it("asks no more when UrlFetchApp has no calls left today, and still leaves a copy open", () => {
    const google = new ScriptedGoogle(
      () => new Error("Service invoked too many times for one day: urlfetch."),
    );

    const [copied, renamed] = google.gateway().sendAll([copy, request()]);

    expect(copied).toMatchObject({ kind: "uncertain", failure: { kind: "dailyLimit" } });
    expect(renamed).toMatchObject({ kind: "failed", failure: { kind: "dailyLimit" } });
    expect(google.waves).toHaveLength(1);
  });

  it("takes 'already exists' for done when the folder's id was ours", () => {
    const google = new ScriptedGoogle((_, nth) =>
      nth === 1 ? refusal(500, "internalError") : refusal(409, "fileIdInUse"),
    );

    const outcome = google.gateway().send(filesCreate({ body: { id: "own", name: "4.b" } }));

    expect(outcome).toEqual({ kind: "done", value: { id: "own" } });
  });

  it("does not repeat the creation of a folder without an id of its own", () => {
    const google = new ScriptedGoogle(() => refusal(502, "badGateway"));

    const outcome = google.gateway().send(filesCreate({ body: { name: "4.b" } }));

    expect(outcome.kind).toBe("uncertain");
    expect(google.waves).toHaveLength(1);
  });

  it("takes a permission that is gone for deleted, but not a file that is gone", () => {
    const gone = (location: string) => ({
      ...refusal(404, "notFound"),
      body: JSON.stringify({ error: { code: 404, errors: [{ reason: "notFound", location }] } }),
    });
    const takeAway = permissionsDelete({ fileId: "folder", permissionId: "anna" });

    const gonePermission = new ScriptedGoogle(() => gone("permissionId")).gateway().send(takeAway);
    const goneFile = new ScriptedGoogle(() => gone("fileId")).gateway().send(takeAway);

    expect(gonePermission).toEqual({ kind: "done", value: undefined });
    expect(goneFile).toMatchObject({ kind: "failed", failure: { kind: "notFound" } });
  });
});

describe("when Google refuses for the rate", () => {
  it("repeats even a copy: a refused one took no effect", () => {
    const google = new ScriptedGoogle((_, nth) =>
      nth === 1 ? refusal(403, "userRateLimitExceeded") : ok,
    );

    expect(google.gateway().send(copy)).toEqual({ kind: "done", value: { id: "made" } });
    expect(google.waves).toHaveLength(2);
  });

  it("waits as long as Retry-After says", () => {
    const google = new ScriptedGoogle((_, nth) =>
      nth === 1 ? refusal(429, "rateLimitExceeded", { "retry-after": "17" }) : ok,
    );

    google.gateway().send(request());

    expect((google.waves[1]?.at ?? 0) - (google.waves[0]?.at ?? 0)).toBe(17_000 + 500);
  });

  it("holds back everything in that lane meanwhile, and nothing in another", () => {
    const start = 1_600_000_000_000;
    const google = new ScriptedGoogle(({ method }, nth) =>
      method === "DELETE" && nth === 1
        ? refusal(429, "rateLimitExceeded", { "Retry-After": "5" })
        : ok,
    );
    const waiting = google.gateway().queue();
    waiting.add(request({ method: "DELETE" }), () => undefined);
    waiting.add(request(), () => {
      waiting.add(request({ lane: "driveWrites" }), () => undefined);
      waiting.add(request({ lane: "docsWrites" }), () => undefined);
    });

    waiting.drain();

    expect(google.waves.map(({ at, requests }) => [at - start, requests.length])).toEqual([
      [0, 2],
      [500, 1],
      [5500, 2],
    ]);
  });

  it("holds back nothing else when it is the sharing that has a limit", () => {
    const start = 1_600_000_000_000;
    const google = new ScriptedGoogle(({ method }, nth) =>
      method === "POST" && nth === 1 ? refusal(403, "sharingRateLimitExceeded") : ok,
    );

    google.gateway().sendAll([request({ method: "POST" }), ...many(11)]);

    expect(google.waves.map(({ at, requests }) => [at - start, requests.length])).toEqual([
      [0, 10],
      [500, 1],
      [1000, 1],
      [1500, 1],
    ]);
  });

  it("gives up after five attempts, each later than the last by twice as much", () => {
    const google = new ScriptedGoogle(
      () => refusal(429, "rateLimitExceeded"),
      () => 0,
    );

    const outcome = google.gateway().send(request());

    expect(outcome).toMatchObject({ kind: "failed", failure: { kind: "rateLimited", code: 429 } });
    expect(google.slept).toEqual([1000, 2000, 4000, 8000]);
  });
});

describe("what is not repeated", () => {
  it.each([
    [400, "badRequest", "invalid"],
    [401, "authError", "unauthenticated"],
    [403, "dailyLimitExceeded", "dailyLimit"],
    [403, "insufficientFilePermissions", "forbidden"],
    [404, "notFound", "notFound"],
    [501, "notImplemented", "unknown"],
  ])("%i %s fails at once as %s", (status, reason, kind) => {
    const google = new ScriptedGoogle(() => refusal(status, reason));

    expect(google.gateway().send(request())).toMatchObject({ kind: "failed", failure: { kind } });
    expect(google.waves).toHaveLength(1);
  });
});

describe("permission changes of one folder", () => {
  const share = (fileId: string, emailAddress: string) =>
    permissionsCreate({ fileId, body: { type: "user", role: "writer", emailAddress } });

  it("never go in one wave, and keep their order even when the first must be repeated", () => {
    const google = new ScriptedGoogle((_, nth) => (nth === 1 ? refusal(500, "internalError") : ok));

    google
      .gateway()
      .sendAll([
        share("4b", "ilze@skola.example"),
        share("4b", "anna@skola.example"),
        share("5a", "ilze@skola.example"),
      ]);

    const sent = google.waves.map(({ requests }) =>
      requests.map(
        ({ url, body }) => `${/files\/(\w+)/.exec(url)?.[1]} ${/"(\w+)@/.exec(body ?? "")?.[1]}`,
      ),
    );
    expect(sent).toEqual([["4b ilze", "5a ilze"], ["4b ilze", "5a ilze"], ["4b anna"]]);
  });
});

describe("a defect in one answer", () => {
  it("is thrown, after the others of its wave were settled", () => {
    const google = new ScriptedGoogle((_, nth) => ({ ...ok, body: nth === 1 ? "{}" : ok.body }));
    const waiting = google.gateway().queue();
    const settled: string[] = [];
    waiting.add(copy, () => settled.push("copy"));
    waiting.add(request(), ({ kind }) => settled.push(kind));

    expect(() => waiting.drain()).toThrow("drive.files.copy answered without id");
    expect(settled).toEqual(["done"]);
  });

  it("is a fetchAll that answers fewer than it was asked", () => {
    const google = new ScriptedGoogle();
    const gateway = google.gateway({ fetchAll: () => [] });

    expect(() => gateway.send(request())).toThrow("0 answers to 1 requests");
  });
});

describe("what follows from an outcome", () => {
  it("goes out with the next wave", () => {
    const google = new ScriptedGoogle();
    const waiting = google.gateway().queue();
    const done: string[] = [];
    waiting.add(request(), () => {
      waiting.add(request({ lane: "docsWrites" }), () => done.push("filled"));
    });

    waiting.drain();

    expect(done).toEqual(["filled"]);
    expect(google.waveSizes).toEqual([1, 1]);
  });
});
