import { describe, expect, it } from "vitest";
import { filesList } from "../../../src/google/rest/drive-files.ts";
import { sendPages } from "../../../src/google/rest/pages.ts";
import { ok, refusal, ScriptedGoogle } from "./scripted-google.ts";

const page = (pageToken: string | undefined) => filesList({ q: "", fields: "id", pageToken });
const answers: Readonly<Record<string, string>> = {
  first: '{"files":[{"id":"a"}],"nextPageToken":"second"}',
  second: '{"files":[],"nextPageToken":"third"}',
  third: '{"files":[{"id":"c"}]}',
};
const nameOf = (url: string) => /pageToken=(\w+)/.exec(url)?.[1] ?? "first";

describe("a list in pages", () => {
  it("is no answer when one page is refused", () => {
    const google = new ScriptedGoogle(({ url }) =>
      nameOf(url) === "second" ? refusal(404, "notFound") : { ...ok, body: answers.first ?? "" },
    );

    expect(sendPages(google.gateway(), page)).toMatchObject({
      kind: "failed",
      failure: { kind: "notFound" },
    });
  });

  it("is read to its end, past an empty page", () => {
    const google = new ScriptedGoogle(({ url }) => ({ ...ok, body: answers[nameOf(url)] ?? "" }));

    const outcome = sendPages(google.gateway(), page);

    expect(outcome).toMatchObject({
      kind: "done",
      value: [
        { files: [{ id: "a" }] },
        { files: [] },
        { files: [{ id: "c" }], nextPageToken: null },
      ],
    });
    expect(google.waves).toHaveLength(3);
  });
});
