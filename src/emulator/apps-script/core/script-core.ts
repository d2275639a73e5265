// The Workspace as a running script reaches it. Every argument and result is plain data, so that an execution may run
// in another thread and reach the one Workspace over a line.
import { atLeast, isTrashed, roleOn } from "../../workspace/drive/access.ts";
import { DOCUMENT, SPREADSHEET, filesOf } from "../../workspace/drive/file-state.ts";
import type { Role } from "../../workspace/drive/file-state.ts";
import { blankSpreadsheet } from "../../workspace/sheets/new-spreadsheet.ts";
import { spreadsheetsOf } from "../../workspace/sheets/spreadsheet-state.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { ScriptCache } from "./script-cache.ts";
import type { CacheCore } from "./script-cache.ts";
import { DailyQuotas } from "./daily-quotas.ts";
import type { HttpAnswer, HttpRequest } from "./http.ts";
import { ScriptLocks } from "./script-locks.ts";
import type { LockCore } from "./script-locks.ts";
import { ScriptProperties } from "./script-properties.ts";
import type { PropertiesCore } from "./script-properties.ts";
import { ScriptTriggers } from "./script-triggers.ts";
import type { TriggersCore } from "./script-triggers.ts";

export interface ContainerFile {
  readonly id: string;
  readonly name: string;
  readonly kind: "document" | "spreadsheet";
  readonly mayEdit: boolean;
}

export interface ScriptMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface ScriptCore extends LockCore, CacheCore, PropertiesCore, TriggersCore {
  /** The Workspace's present, in virtual milliseconds. */
  readonly now: () => number;
  /** Counts it, and says when it starts: at `startedAt` or now, later by what google.script.run takes on its way. */
  readonly beginExecution: (call: { viaScriptRun: boolean; startedAt: number | null }) => {
    id: string;
    startedAt: number;
  };
  /** Gives up its locks and brings the Workspace's clock to its end. */
  readonly endExecution: (id: string, at: number) => void;
  readonly request: (request: HttpRequest, startedAt: number) => HttpAnswer;
  /** Null when the person cannot open it, or it is neither a document nor a spreadsheet. */
  readonly containerFile: (
    fileId: string,
    person: string,
    at: number | null,
  ) => ContainerFile | null;
  /** Ids of a spreadsheet's tabs, in their order. */
  readonly sheetIds: (spreadsheetId: string) => readonly number[];
  readonly localeOf: (person: string) => string;
  readonly sendMail: (mail: ScriptMail, at: number) => void;
  /** Takes `amount` of what a person may use in a day; false, and nothing taken, when that is more than is left. */
  readonly takeOfDay: (
    what: string,
    person: string,
    amount: number,
    limit: number,
    at: number,
  ) => boolean;
  readonly takenOfDay: (what: string, person: string, at: number) => number;
  readonly uuid: () => string;
}

export type HandleRequest = (
  workspace: Workspace,
  request: HttpRequest,
  startedAt?: number,
) => HttpAnswer;

export function scriptCore(workspace: Workspace, handleRequest: HandleRequest): ScriptCore {
  const locks = new ScriptLocks(workspace);
  const quotas = new DailyQuotas(workspace);
  return {
    ...locks.asCore(),
    ...new ScriptCache(workspace).asCore(),
    ...new ScriptProperties(workspace).asCore(),
    ...new ScriptTriggers(workspace).asCore(),
    now: () => workspace.clock.now(),
    beginExecution: ({ viaScriptRun, startedAt }) => {
      workspace.counters.executions += 1;
      const onItsWay = viaScriptRun ? workspace.latencies.draw("scriptRun") : 0;
      return {
        id: workspace.ids.token(),
        startedAt: (startedAt ?? workspace.clock.now()) + onItsWay,
      };
    },
    endExecution: (id, at) => {
      locks.releaseAll(id, at);
      workspace.clock.advanceTo(at);
    },
    request: (request, startedAt) => handleRequest(workspace, request, startedAt),
    containerFile: (fileId, person, at) =>
      containerFile(workspace, fileId, person, at ?? workspace.clock.now()),
    sheetIds: (spreadsheetId) => sheetIds(workspace, spreadsheetId),
    localeOf: (person) => workspace.people.of(person).locale,
    sendMail: (mail, at) =>
      workspace.outbox.put({ ...mail, at: new Date(at).toISOString(), sentBy: "MailApp" }),
    takeOfDay: (...asked) => quotas.take(...asked),
    takenOfDay: (...asked) => quotas.taken(...asked),
    uuid: () => uuid(workspace),
  };
}

function containerFile(
  workspace: Workspace,
  fileId: string,
  person: string,
  at: number,
): ContainerFile | null {
  const file = filesOf(workspace).get(fileId);
  if (file === undefined || isTrashed(workspace, file)) {
    return null;
  }
  const role: Role | null = roleOn(workspace, file, person, at);
  const kind = { [DOCUMENT]: "document", [SPREADSHEET]: "spreadsheet" }[file.mimeType];
  if (role === null || (kind !== "document" && kind !== "spreadsheet")) {
    return null;
  }
  const locked = file.contentRestriction?.readOnly === true;
  return { id: file.id, name: file.name, kind, mayEdit: atLeast(role, "writer") && !locked };
}

function sheetIds(workspace: Workspace, spreadsheetId: string): readonly number[] {
  const state = spreadsheetsOf(workspace).get(spreadsheetId) ?? blankSpreadsheet(spreadsheetId, "");
  return state.sheets.map(({ sheetId }) => sheetId);
}

/** Version 4, drawn from the Workspace's seed. */
function uuid(workspace: Workspace): string {
  const words = Array.from({ length: 4 }, () =>
    workspace.ids.number().toString(16).padStart(8, "0"),
  ).join("");
  const [a, b, c, d, e] = [
    words.slice(0, 8),
    words.slice(8, 12),
    words.slice(13, 16),
    words.slice(17, 20),
    words.slice(20),
  ];
  return `${a}-${b}-4${c}-a${d}-${e}`;
}
