import { describe, expect, it } from "vitest";
import { filesCopy } from "../../../src/google/rest/drive-files.ts";
import { many, refusal, request, ScriptedGoogle } from "./scripted-google.ts";

const copy = filesCopy({ fileId: "form", body: { name: "4.b" } });

describe("the deadline", () => {
  it("sends nothing at or after it", () => {
    const google = new ScriptedGoogle();

    const outcomes = google.gateway({ deadline: google.now }).sendAll(many(2));

    expect(outcomes).toEqual([{ kind: "notSent" }, { kind: "notSent" }]);
    expect(google.waves).toHaveLength(0);
  });

  it("brings back as not sent what the lane does not let through in time, without waiting for it", () => {
    const google = new ScriptedGoogle();

    const outcomes = google.gateway({ deadline: google.now + 600 }).sendAll(many(13));

    expect(outcomes.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 11 }, () => "done"),
      "notSent",
      "notSent",
    ]);
    expect(google.slept).toEqual([]);
  });

  it("brings back as not sent what was refused for the rate and has no time for a repeat", () => {
    const google = new ScriptedGoogle(() => refusal(429, "rateLimitExceeded"));

    expect(google.gateway({ deadline: google.now + 900 }).send(copy)).toEqual({ kind: "notSent" });
  });

  it("brings back as failed what may have taken effect and has no time for a repeat", () => {
    const google = new ScriptedGoogle(() => refusal(503, "backendError"));

    expect(google.gateway({ deadline: google.now + 900 }).send(request())).toMatchObject({
      kind: "failed",
      failure: { kind: "unavailable" },
    });
  });
});

describe("a deadline of its own for one piece of work", () => {
  it("ends it before the execution's deadline", () => {
    const google = new ScriptedGoogle();
    const waiting = google.gateway().queue(google.now + 600);
    const kinds: string[] = [];
    many(12).forEach((each) => {
      waiting.add(each, ({ kind }) => kinds.push(kind));
    });

    waiting.drain();

    expect(kinds.filter((kind) => kind === "done")).toHaveLength(11);
    expect(kinds.filter((kind) => kind === "notSent")).toHaveLength(1);
  });

  it("does not outlast the execution's", () => {
    const google = new ScriptedGoogle();
    const waiting = google.gateway({ deadline: google.now }).queue(google.now + 600);
    const kinds: string[] = [];
    waiting.add(request(), ({ kind }) => kinds.push(kind));

    waiting.drain();

    expect(kinds).toEqual(["notSent"]);
  });
});
