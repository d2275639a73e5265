import { describe, expect, it } from "vitest";
import { filesCopy, filesGet } from "../../../src/google/rest/drive-files.ts";
import { laneStatesFromText } from "../../../src/google/rest/lanes.ts";
import { many, ok, request, ScriptedGoogle } from "./scripted-google.ts";

describe("a gateway", () => {
  it("refuses a URL longer than UrlFetchApp takes, before anything is sent", () => {
    const google = new ScriptedGoogle();

    expect(() =>
      google.gateway().sendAll([request(), request({ query: { q: "x".repeat(2100) } })]),
    ).toThrow(/drive\.files\.update: the URL has 21\d\d characters/);
    expect(google.waves).toEqual([]);
  });

  it("asks for the token once and sends it with every request", () => {
    const google = new ScriptedGoogle();
    let asked = 0;
    const gateway = google.gateway({ token: () => `token ${(asked += 1)}` });

    gateway.send(request());
    gateway.send(filesCopy({ fileId: "form", body: { name: "Žurnāls" } }));

    expect(google.waves.flatMap(({ requests }) => requests.map(({ headers }) => headers))).toEqual([
      { Authorization: "Bearer token 1" },
      { Authorization: "Bearer token 1", "Content-Type": "application/json; charset=utf-8" },
    ]);
    expect(google.waves[1]?.requests[0]?.body).toBe('{"name":"Žurnāls"}');
  });

  it("gives the outcomes in the order of the requests, whatever went first", () => {
    const google = new ScriptedGoogle(({ url }) => ({ ...ok, body: JSON.stringify({ id: url }) }));

    const [copied, got] = google
      .gateway()
      .sendAll([filesCopy({ fileId: "form", body: {} }), filesGet({ fileId: "4b", fields: "id" })]);

    expect(copied).toMatchObject({
      value: { id: expect.stringContaining("/files/form/copy") as string },
    });
    expect(got).toMatchObject({ value: { id: expect.stringContaining("/files/4b?") as string } });
  });

  it("answers no requests with no outcomes", () => {
    expect(new ScriptedGoogle().gateway().sendAll([])).toEqual([]);
  });

  it("goes on in the next execution where the last one left the lanes", () => {
    const google = new ScriptedGoogle();
    const first = google.gateway();
    first.sendAll(many(10));
    const cached = JSON.stringify(first.laneStates());

    google.gateway({ lanes: laneStatesFromText(cached) }).sendAll(many(10));

    expect(google.waveSizes[0]).toBe(10);
    expect(google.waveSizes[1]).toBe(1);
  });

  it("starts with full lanes when nothing is known of the last execution", () => {
    const google = new ScriptedGoogle();
    google.gateway().sendAll(many(10));
    google.gateway({ lanes: laneStatesFromText(null) }).sendAll(many(10));

    expect(google.waveSizes).toEqual([10, 10]);
  });
});
