import { beforeEach, describe, expect, it } from "vitest";
import { answered, refusalOf, refused } from "../../../../src/desk/pages/ask/answer.ts";
import type { Answer } from "../../../../src/desk/pages/ask/answer.ts";
import type { DocumentResource } from "../../../../src/desk/pages/ask/documents.ts";
import {
  changeRow,
  insertAt,
  joinBefore,
  rowAfterLast,
} from "../../../../src/desk/pages/document/editing-actions.ts";
import { EditingSession } from "../../../../src/desk/pages/document/editing-session.ts";
import type { EditingState } from "../../../../src/desk/pages/document/editing-session.ts";
import { handleRequest } from "../../../../src/emulator/rest/handle-request.ts";
import { openWorkspace } from "../../../../src/emulator/workspace/open-workspace.ts";
import type { Workspace } from "../../../../src/emulator/workspace/workspace.ts";

const TEACHER = "gatis.kirspurvs@skola.example";

let workspace: Workspace;
let id: string;
let session: EditingSession;
let state: EditingState | null;

/** Google, as the page asks it. */
function google<T>(method: string, url: string, body?: object): Answer<T> {
  const answer = handleRequest(workspace, {
    method,
    url,
    headers: { authorization: `Bearer ${TEACHER}`, "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = String(answer.body);
  return answer.status === 200
    ? answered(JSON.parse(text) as T)
    : refused(refusalOf(answer.status, text));
}

function change(...requests: object[]): void {
  const answer = google("POST", `/v1/documents/${id}:batchUpdate`, { requests });
  expect(answer.ok).toBe(true);
}

function texts(): string[] {
  const read = google<DocumentResource>("GET", `/v1/documents/${id}`);
  const content = read.ok ? (read.value.body?.content ?? []) : [];
  return content.flatMap(({ paragraph }) =>
    paragraph === undefined
      ? []
      : [
          (paragraph.elements ?? [])
            .map(({ textRun }) => textRun?.content ?? "")
            .join("")
            .trimEnd(),
        ],
  );
}

beforeEach(async () => {
  workspace = openWorkspace({ quotas: false });
  const made = google<DocumentResource>("POST", "/v1/documents", { title: "Plāns" });
  id = made.ok ? (made.value.documentId ?? "") : "";
  change({ insertText: { location: { index: 1 }, text: "Septembris\nOktobris\nNovembris" } });
  state = null;
  session = new EditingSession(
    {
      read: () => Promise.resolve(google<DocumentResource>("GET", `/v1/documents/${id}`)),
      change: (requests, requiredRevisionId) =>
        Promise.resolve(
          google("POST", `/v1/documents/${id}:batchUpdate`, {
            requests,
            writeControl: { requiredRevisionId },
          }),
        ),
    },
    (shown) => (state = shown),
  );
  await session.load();
});

describe("EditingSession", () => {
  it("keeps what was typed when Google fails, and sends it once it is back", async () => {
    workspace.faults.arm({
      operation: "docs.documents.batchUpdate",
      effect: { kind: "status", code: 503 },
    });
    session.type(1, "Oktobris: teātris");
    await session.save();
    expect(state?.refusal).toEqual({ kind: "GOOGLE_DOWN" });
    expect(session.textOf(1)).toBe("Oktobris: teātris");
    await session.save();
    expect(texts()).toEqual(["Septembris", "Oktobris: teātris", "Novembris"]);
  });

  it("types nothing twice when only Google's answer was lost", async () => {
    workspace.faults.arm({
      operation: "docs.documents.batchUpdate",
      effect: { kind: "loseAnswer" },
    });
    session.type(0, "Septembris!");
    await session.save();
    await session.save();
    expect(texts()).toEqual(["Septembris!", "Oktobris", "Novembris"]);
    expect(session.hasDrafts).toBe(false);
  });

  it("gives back the text that met another's change at the same place", async () => {
    session.type(1, "Novadpētniecība");
    change({ deleteContentRange: { range: { startIndex: 12, endIndex: 20 } } });
    change({ insertText: { location: { index: 12 }, text: "Ekskursija" } });
    await session.save();
    expect(texts()).toEqual(["Septembris", "Ekskursija", "Novembris"]);
    expect(state?.conflicts).toEqual(["Novadpētniecība"]);
  });

  it("follows its paragraph when somebody adds one above it", async () => {
    session.type(2, "Novembris: Lāčplēša diena");
    change({ insertText: { location: { index: 1 }, text: "Augusts\n" } });
    await session.save();
    expect(texts()).toEqual(["Augusts", "Septembris", "Oktobris", "Novembris: Lāčplēša diena"]);
  });

  it("splits a paragraph at the caret and puts the caret into the new one", async () => {
    session.type(0, "Septembris un zinības");
    await session.perform((model) => insertAt(model, { index: 0, offset: 10 }, "\n"));
    expect(texts()).toEqual(["Septembris", " un zinības", "Oktobris", "Novembris"]);
    expect(state?.caret).toEqual({ index: 1, offset: 0 });
  });

  it("joins a paragraph with the one before and puts the caret between them", async () => {
    await session.perform((model) => joinBefore(model, 1));
    expect(texts()).toEqual(["SeptembrisOktobris", "Novembris"]);
    expect(state?.caret).toEqual({ index: 0, offset: 10 });
  });

  it("adds a row to a table and deletes it again", async () => {
    change({ insertTable: { rows: 2, columns: 2, location: { index: 1 } } });
    await session.load();
    const table = () => state?.model?.blocks.find(({ kind }) => kind === "table");
    const rows = () => {
      const found = table();
      return found?.kind === "table" ? found.rows.length : 0;
    };
    const block = table();
    const place = { tableStart: block?.kind === "table" ? block.start : 0, row: 0, column: 0 };
    await session.perform(() => changeRow(place, "below"));
    expect(rows()).toBe(3);
    await session.perform(() => changeRow({ ...place, row: 1 }, "delete"));
    expect(rows()).toBe(2);
  });

  it("adds a row after a table's last cell, with the caret in its first, and after no other cell", async () => {
    change({ insertTable: { rows: 2, columns: 2, location: { index: 1 } } });
    await session.load();
    const inCells = () =>
      (state?.model?.paragraphs ?? []).filter(({ container }) => container !== "body");
    const [first, , third, last] = inCells().map(({ index }) => index);
    await session.perform((model) => rowAfterLast(model, first ?? -1));
    await session.perform((model) => rowAfterLast(model, third ?? -1));
    expect(inCells().length).toBe(4);
    await session.perform((model) => rowAfterLast(model, last ?? -1));
    expect(inCells().length).toBe(6);
    expect(state?.caret).toEqual({ index: (last ?? -1) + 1, offset: 0 });
  });
});
