// A small school on the emulated Drive: a shared drive with one member of every role, and calls that read like Google's.
import type { GoogleErrorDetail } from "../../../../src/emulator/workspace/google-error.ts";
import { FOLDER } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { openWorkspace } from "../../../../src/emulator/workspace/open-workspace.ts";
import type { OperationRequest } from "../../../../src/emulator/workspace/operation.ts";
import { perform } from "../../../../src/emulator/workspace/perform.ts";
import type { Performed } from "../../../../src/emulator/workspace/perform.ts";
import type { Workspace, WorkspaceOptions } from "../../../../src/emulator/workspace/workspace.ts";
import { answerOf, refusalOf } from "../../../support/google-call.ts";

export type Resource = Record<string, unknown> & { readonly id: string };

/** Everything but the body: parameters, `as` who calls, `at` which moment, uploaded `media`. */
export interface How {
  readonly as?: string;
  readonly at?: number;
  readonly body?: object | undefined;
  readonly media?: { readonly mimeType: string; readonly text: string };
  readonly [parameter: string]: unknown;
}

export const DEPUTY = "deputy@skola.example";
export const TEACHER = "teacher@skola.example";
export const STRANGER = "stranger@skola.example";

export const MEMBERS = {
  organizer: DEPUTY,
  fileOrganizer: "secretary@skola.example",
  writer: "librarian@skola.example",
  commenter: "psychologist@skola.example",
  reader: "guard@skola.example",
} as const;

/** Methods that have no supportsAllDrives. */
const WITHOUT_FLAG = /^(?:drives\..*|about\.get|files\.generateIds|files\.export)$/;

export class SchoolDrive {
  readonly workspace: Workspace;

  /** No latency, no quota and no list lag unless asked for. */
  constructor(options: WorkspaceOptions = {}) {
    this.workspace = openWorkspace({ listLagSeconds: 0, quotas: false, ...options });
    this.workspace.latencies.enabled = false;
  }

  /** By the deputy, supporting shared drives, unless told otherwise. */
  perform(method: string, how: How = {}): Performed {
    const { as = DEPUTY, at, body, media, ...params } = how;
    const request: OperationRequest = {
      params: WITHOUT_FLAG.test(method) ? params : { supportsAllDrives: true, ...params },
      body,
      ...(media === undefined
        ? {}
        : {
            media: { mimeType: media.mimeType, bytes: new TextEncoder().encode(media.text) },
          }),
    };
    return perform(this.workspace, `drive.${method}`, as, request, at);
  }

  do<T = Resource>(method: string, how: How = {}): T {
    return answerOf<T>(this.perform(method, how));
  }

  refusal(method: string, how: How = {}): GoogleErrorDetail {
    return refusalOf(this.perform(method, how));
  }

  /** Code and reason of a refusal, or "ok". */
  verdict(method: string, how: How = {}): string {
    const { outcome } = this.perform(method, how);
    return outcome.ok ? "ok" : `${outcome.error.detail.code} ${outcome.error.detail.reason}`;
  }

  drive(name = "Skola"): string {
    return this.do("drives.create", { requestId: name, body: { name } }).id;
  }

  /** A shared drive with a member of every role. */
  driveWithMembers(): string {
    const driveId = this.drive();
    for (const [role, emailAddress] of Object.entries(MEMBERS)) {
      if (emailAddress !== DEPUTY) {
        this.share(driveId, emailAddress, role);
      }
    }
    return driveId;
  }

  folder(parent: string, name = "4.b", how: How = {}): string {
    return this.do("files.create", { body: { name, mimeType: FOLDER, parents: [parent] }, ...how })
      .id;
  }

  file(parent: string, mimeType: string, name = "Plāns", how: How = {}): string {
    return this.do("files.create", { body: { name, mimeType, parents: [parent] }, ...how }).id;
  }

  share(fileId: string, emailAddress: string, role: string, how: How = {}): Resource {
    return this.do("permissions.create", {
      fileId,
      sendNotificationEmail: false,
      body: { type: "user", role, emailAddress },
      ...how,
    });
  }

  get(fileId: string, how: How = {}): Resource {
    return this.do("files.get", { fileId, ...how });
  }

  /** Names of what files.list finds, in its order. */
  names(how: How = {}): readonly string[] {
    const { files } = this.do<{ files: readonly { name: string }[] }>("files.list", {
      includeItemsFromAllDrives: true,
      ...how,
    });
    return files.map(({ name }) => name);
  }
}
