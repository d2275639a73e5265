// A spreadsheet to test on, in the deputy's own drive or in the school's shared drive, and its calls in one line each.
import {
  filesOf,
  sharedDrivesOf,
  SPREADSHEET,
} from "../../../../src/emulator/workspace/drive/file-state.ts";
import type { DriveFile, Role } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { placeNewFile } from "../../../../src/emulator/workspace/drive/place-file.ts";
import type { GoogleErrorDetail } from "../../../../src/emulator/workspace/google-error.ts";
import { openWorkspace } from "../../../../src/emulator/workspace/open-workspace.ts";
import { perform } from "../../../../src/emulator/workspace/perform.ts";
import type { Call } from "../../../../src/emulator/workspace/operation.ts";
import { spreadsheetContent } from "../../../../src/emulator/workspace/sheets/spreadsheet-content.ts";
import { spreadsheetsOf } from "../../../../src/emulator/workspace/sheets/spreadsheet-state.ts";
import type { SpreadsheetState } from "../../../../src/emulator/workspace/sheets/spreadsheet-state.ts";
import type { Workspace } from "../../../../src/emulator/workspace/workspace.ts";
import { answerOf, refusalOf } from "../../../support/google-call.ts";

export const DEPUTY = "vietniece@skola.example";
export const TEACHER = "anna.ozola@skola.example";

/** The parts of Google's answers that tests look into. */
export interface Answer {
  readonly spreadsheetId: string;
  readonly range: string;
  readonly values?: readonly (readonly unknown[])[];
  readonly updatedRange: string;
  readonly replies: readonly Readonly<Record<string, Record<string, unknown>>>[];
  readonly [key: string]: unknown;
}

export class SchoolSpreadsheet {
  readonly workspace: Workspace;
  readonly id: string;

  constructor(workspace: Workspace, id: string) {
    this.workspace = workspace;
    this.id = id;
  }

  get state(): SpreadsheetState {
    const state = spreadsheetsOf(this.workspace).get(this.id);
    if (state === undefined) {
      throw new Error("There is no such spreadsheet.");
    }
    return state;
  }

  perform(method: string, params: object, body?: object, person = DEPUTY, at?: number) {
    const request = { params: { spreadsheetId: this.id, ...params }, body };
    return perform(this.workspace, `sheets.spreadsheets.${method}`, person, request, at);
  }

  ask(method: string, params: object = {}, body?: object, person = DEPUTY): Answer {
    return answerOf<Answer>(this.perform(method, params, body, person));
  }

  refused(method: string, params: object, body?: object, person = DEPUTY): GoogleErrorDetail {
    return refusalOf(this.perform(method, params, body, person));
  }

  values(range: string, options: object = {}): readonly (readonly unknown[])[] {
    return this.ask("values.get", { range, ...options }).values ?? [];
  }

  plain(range: string): readonly (readonly unknown[])[] {
    return this.values(range, { valueRenderOption: "UNFORMATTED_VALUE" });
  }

  put(range: string, values: readonly (readonly unknown[])[], valueInputOption = "RAW"): Answer {
    return this.ask("values.update", { range, valueInputOption }, { values });
  }

  type(range: string, values: readonly (readonly unknown[])[]): Answer {
    return this.put(range, values, "USER_ENTERED");
  }

  batch(...requests: readonly object[]): Answer {
    return this.ask("batchUpdate", {}, { requests });
  }

  batchRefused(...requests: readonly object[]): string {
    return this.refused("batchUpdate", {}, { requests }).message;
  }

  /** Lets another person into the file. */
  share(person: string, role: Role): void {
    const files = filesOf(this.workspace);
    const file = files.get(this.id) as DriveFile;
    const permission = { id: person, type: "user" as const, role, emailAddress: person };
    this.workspace.store.transaction(() => {
      files.set(this.id, { ...file, permissions: [...file.permissions, permission] });
    });
  }

  copy(copier = DEPUTY): SchoolSpreadsheet {
    const to = `copy-of-${this.id}`;
    const call: Call = {
      workspace: this.workspace,
      operation: "drive.files.copy",
      caller: copier,
      startedAt: 0,
      endsAt: 0,
    };
    this.workspace.store.transaction(() => {
      const original = filesOf(this.workspace).get(this.id) as DriveFile;
      filesOf(this.workspace).set(to, { ...original, id: to });
      spreadsheetContent.copy(call, this.id, to, "Kopija");
    });
    return new SchoolSpreadsheet(this.workspace, to);
  }
}

/** In the deputy's own drive, English unless told otherwise. */
export function ownSpreadsheet(locale = "en_US"): SchoolSpreadsheet {
  const workspace = openWorkspace({ quotas: false });
  const created = answerOf<Answer>(
    perform(workspace, "sheets.spreadsheets.create", DEPUTY, {
      params: {},
      body: { properties: { title: "Žurnāls", locale, timeZone: "Europe/Riga" } },
    }),
  );
  return new SchoolSpreadsheet(workspace, created.spreadsheetId);
}

/** In the school's shared drive, which the deputy organizes; nobody owns the file. */
export function sharedSpreadsheet(): SchoolSpreadsheet {
  const workspace = openWorkspace({ quotas: false });
  const id = "1shared-spreadsheet";
  workspace.store.transaction(() => {
    const call: Call = { workspace, operation: "", caller: DEPUTY, startedAt: 0, endsAt: 0 };
    const drive = { id: "0Adrive", name: "Skola", createdAt: 0, hidden: false };
    sharedDrivesOf(workspace).set(drive.id, {
      ...drive,
      restrictions: {
        adminManagedRestrictions: false,
        copyRequiresWriterPermission: false,
        domainUsersOnly: false,
        driveMembersOnly: false,
        sharingFoldersRequiresOrganizerPermission: true,
      },
    });
    const template = placeNewFile(call, {
      id: "0Atemplate",
      name: "",
      mimeType: SPREADSHEET,
      parent: { id: drive.id, driveId: drive.id } as DriveFile,
    });
    const root: DriveFile = {
      ...template,
      id: drive.id,
      parent: null,
      owner: null,
      permissions: [{ id: "p", type: "user", role: "organizer", emailAddress: DEPUTY }],
    };
    filesOf(workspace).delete(template.id);
    filesOf(workspace).set(root.id, root);
    placeNewFile(call, { id, name: "Žurnāls", mimeType: SPREADSHEET, parent: root });
    spreadsheetContent.create(call, id, "Žurnāls");
  });
  return new SchoolSpreadsheet(workspace, id);
}
