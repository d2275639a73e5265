import { describe, expect, it } from "vitest";
import {
  documentsBatchUpdate,
  documentsCreate,
  documentsGet,
} from "../../../src/google/rest/docs-documents.ts";
import {
  filesCopy,
  filesCreate,
  filesGenerateIds,
  filesGet,
  filesList,
} from "../../../src/google/rest/drive-files.ts";
import {
  permissionsCreate,
  permissionsDelete,
  permissionsList,
} from "../../../src/google/rest/drive-permissions.ts";
import type { Outcome } from "../../../src/google/rest/outcome.ts";
import { sendPages } from "../../../src/google/rest/pages.ts";
import { emulatedGoogle } from "./emulated-google.ts";

const folder = (name: string, id?: string) =>
  filesCreate({
    body: {
      name,
      mimeType: "application/vnd.google-apps.folder",
      ...(id === undefined ? {} : { id }),
    },
  });
const named = (name: string) =>
  filesList({ q: `name = '${name}' and trashed = false`, fields: "id" });

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== "done") {
    throw new Error(JSON.stringify(outcome));
  }
  return outcome.value;
}

describe("the gateway before an emulated Workspace", () => {
  it("is told that a token is no good", () => {
    const { google } = emulatedGoogle({}, "no-address");

    expect(google.send(folder("4.b"))).toMatchObject({
      kind: "failed",
      failure: { kind: "unauthenticated", code: 401, operation: "drive.files.create" },
    });
  });

  it("does not copy twice when the answer was lost", () => {
    const { google, workspace } = emulatedGoogle();
    const form = valueOf(google.send(documentsCreate({ title: "Plāns" }))).documentId;
    workspace.faults.arm({ operation: "drive.files.copy", effect: { kind: "loseAnswer" } });

    const outcome = google.send(filesCopy({ fileId: form, body: { name: "4.b plāns" } }));

    expect(outcome).toMatchObject({ kind: "uncertain", failure: { kind: "unavailable" } });
    expect(valueOf(google.send(named("4.b plāns"))).files).toHaveLength(1);
  });

  it("makes one folder, and knows it made, when the answer was lost and the id was its own", () => {
    const { google, workspace } = emulatedGoogle();
    const [id] = valueOf(google.send(filesGenerateIds({ count: 1 })));
    workspace.faults.arm({ operation: "drive.files.create", effect: { kind: "loseAnswer" } });

    expect(google.send(folder("4.b", id))).toMatchObject({ kind: "done", value: { id } });
    expect(valueOf(google.send(named("4.b"))).files).toEqual([{ id }]);
    expect(workspace.counters.byOperation()["drive.files.create"]).toBe(2);
  });

  it("waits out a refusal for the rate as long as it says", () => {
    const { google, workspace, seconds } = emulatedGoogle();
    workspace.latencies.enabled = false;
    workspace.faults.arm({
      operation: "drive.files.create",
      effect: { kind: "status", code: 429, retryAfterSeconds: 12 },
    });

    expect(google.send(folder("4.b")).kind).toBe("done");
    expect(seconds()).toBe(12);
  });

  it("is told that a document changed since it was read", () => {
    const { google } = emulatedGoogle();
    const { documentId } = valueOf(google.send(documentsCreate({ title: "Plāns" })));
    const { revisionId } = valueOf(google.send(documentsGet({ documentId })));
    const insert = (text: string) =>
      documentsBatchUpdate({
        documentId,
        requests: [{ insertText: { text, endOfSegmentLocation: {} } }],
        requiredRevisionId: revisionId ?? "",
      });
    google.send(insert("Pirmais"));

    expect(google.send(insert("Otrais"))).toMatchObject({
      kind: "failed",
      failure: { kind: "conflict", code: 400 },
    });
  });

  it("is told apart a file that is not there and a permission that is gone", () => {
    const { google } = emulatedGoogle();
    const { id: fileId } = valueOf(google.send(folder("4.b")));
    const share = permissionsCreate({
      fileId,
      body: { type: "user", role: "writer", emailAddress: "anna@skola.example" },
    });
    const { id: permissionId } = valueOf(google.send(share));
    const takeAway = permissionsDelete({ fileId, permissionId });

    expect(google.send(filesGet({ fileId: "none", fields: "id" }))).toMatchObject({
      kind: "failed",
      failure: { kind: "notFound", location: "fileId" },
    });
    expect(google.send(takeAway).kind).toBe("done");
    expect(google.send(takeAway).kind).toBe("done");
    expect(google.send(permissionsDelete({ fileId: "none", permissionId }))).toMatchObject({
      kind: "failed",
      failure: { kind: "notFound" },
    });
  });

  it("shares one folder with three people at once, and all three hold", () => {
    const { google, workspace } = emulatedGoogle();
    const { id: fileId } = valueOf(google.send(folder("4.b")));
    const teachers = ["anna", "ilze", "zane"].map((name) => `${name}@skola.example`);

    google.sendAll(
      teachers.map((emailAddress) =>
        permissionsCreate({ fileId, body: { type: "user", role: "writer", emailAddress } }),
      ),
    );

    const { permissions } = valueOf(google.send(permissionsList({ fileId })));
    expect(permissions.map(({ emailAddress }) => emailAddress)).toEqual(
      expect.arrayContaining(teachers),
    );
    expect(workspace.outbox.list()).toEqual([]);
  });

  it("makes 200 folders without one refusal, in little more than Google's limit needs", () => {
    const { google, workspace, seconds } = emulatedGoogle();

    const outcomes = google.sendAll(Array.from({ length: 200 }, (_, n) => folder(`${n}`)));

    expect(outcomes.filter(({ kind }) => kind !== "done")).toEqual([]);
    expect(workspace.counters.byOperation()).toEqual({ "drive.files.create": 200 });
    expect(seconds()).toBeLessThan(((200 - 10) / 3) * 1.1);
  });

  it("reads a list of more than one page to its end", () => {
    const { google, workspace } = emulatedGoogle({ quotas: false });
    google.sendAll(Array.from({ length: 1001 }, () => folder("4.b")));

    const pages = valueOf(
      sendPages(google, (pageToken) => filesList({ q: "name = '4.b'", fields: "id", pageToken })),
    );

    expect(pages.map(({ files }) => files.length)).toEqual([1000, 1]);
    expect(workspace.counters.byOperation()["drive.files.list"]).toBe(2);
  });
});
