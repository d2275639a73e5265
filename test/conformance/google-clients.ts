// Google's own Node clients, pointed at an emulated Workspace on this machine. What they say and hear is held against Google's schemas.
import { auth as googleAuth, docs } from "@googleapis/docs";
import type { docs_v1 } from "@googleapis/docs";
import { drive } from "@googleapis/drive";
import type { drive_v3 } from "@googleapis/drive";
import { sheets } from "@googleapis/sheets";
import type { sheets_v4 } from "@googleapis/sheets";
import { afterEach, beforeEach, expect } from "vitest";
import { handleRequest } from "../../src/emulator/rest/handle-request.ts";
import { startRestServer } from "../../src/emulator/rest/http-server.ts";
import { openWorkspace } from "../../src/emulator/workspace/open-workspace.ts";
import type { Workspace, WorkspaceOptions } from "../../src/emulator/workspace/workspace.ts";
import { checkedAgainstDiscovery } from "../support/checked-against-discovery.ts";

export const DEPUTY = "vietniece@skola.example";
export const TEACHER = "ilze.kalna@skola.example";

interface Clients {
  readonly drive: drive_v3.Drive;
  readonly docs: docs_v1.Docs;
  readonly sheets: sheets_v4.Sheets;
}

export interface Online {
  readonly workspace: Workspace;
  readonly url: string;
  /** The clients as that person. */
  readonly as: (email: string) => Clients;
  /** What passed that Google's schemas do not allow, and forgets it. */
  readonly takeViolations: () => string[];
  readonly close: () => Promise<void>;
}

/** Ids of all methods that were driven with success since this file was loaded. */
export const driven = new Set<string>();

/** A Workspace of its own for every test of the file or describe that calls this; nothing that passed may break Google's schemas. */
export function onlineWorkspace(options: WorkspaceOptions = {}): () => Online {
  let online: Online | null = null;
  beforeEach(async () => {
    online = await goOnline(options);
  });
  afterEach(async () => {
    const violations = online?.takeViolations();
    await online?.close();
    expect(violations).toEqual([]);
  });
  return () => {
    if (online === null) {
      throw new Error("The Workspace is online only while a test runs.");
    }
    return online;
  };
}

/** Opens a Workspace without quotas, whose lists show everything at once, and serves it. */
async function goOnline(options: WorkspaceOptions = {}): Promise<Online> {
  const workspace = openWorkspace({ quotas: false, listLagSeconds: 0, ...options });
  const checked = checkedAgainstDiscovery((request) => handleRequest(workspace, request));
  const { url, close } = await startRestServer(workspace, {
    port: 0,
    handle: (request) => checked.handle(request),
  });
  return {
    workspace,
    url,
    as: (email) => clientsOf(email, url),
    takeViolations: () => {
      checked.driven.forEach((id) => driven.add(id));
      return checked.violations.splice(0);
    },
    close,
  };
}

function clientsOf(email: string, rootUrl: string): Clients {
  const auth = authOf(email);
  // Google's client tries a failed GET again; a test that asks for a failure wants to see it.
  const options = { auth, rootUrl, retry: false } as const;
  return {
    drive: drive({ version: "v3", ...options }),
    docs: docs({ version: "v1", ...options }),
    sheets: sheets({ version: "v4", ...options }),
  };
}

/** What Google's clients send as that person. */
export function authOf(email: string) {
  const auth = new googleAuth.OAuth2();
  auth.setCredentials({ access_token: email });
  return auth;
}

/** How Google refused, as its client tells it. */
interface Refused {
  readonly code: number;
  readonly message: string;
  /** The reason in `errors[0]`, which only Drive gives. */
  readonly reason: string | undefined;
}

/** The refusal of a call that must be refused. */
export async function refusalOf(call: Promise<unknown>): Promise<Refused> {
  try {
    await call;
  } catch (error) {
    const { response } = error as {
      response?: {
        data: { error: { code: number; message: string; errors?: { reason?: string }[] } };
      };
    };
    if (response === undefined) {
      throw error;
    }
    const { code, message, errors } = response.data.error;
    return { code, message, reason: errors?.[0]?.reason };
  }
  throw new Error("Answered instead of refused.");
}
