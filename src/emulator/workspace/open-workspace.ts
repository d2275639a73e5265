// Opens an emulated Workspace with every API that the emulator has.
import { documentContent } from "./docs/document-content.ts";
import { docsOperations } from "./docs/docs-operations.ts";
import { driveOperations } from "./drive/drive-operations.ts";
import { sheetsOperations } from "./sheets/sheets-operations.ts";
import { spreadsheetContent } from "./sheets/spreadsheet-content.ts";
import { Workspace } from "./workspace.ts";
import type { WorkspaceOptions } from "./workspace.ts";

export function openWorkspace(options: WorkspaceOptions = {}): Workspace {
  return new Workspace(
    { ...driveOperations, ...docsOperations, ...sheetsOperations },
    [documentContent, spreadsheetContent],
    options,
  );
}
