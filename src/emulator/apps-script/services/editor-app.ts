// SpreadsheetApp and DocumentApp: the open file and its user interface.
import type { Container, Execution } from "../execution.ts";
import { ScriptException } from "../script-exception.ts";
import { ServiceObject } from "../service-object.ts";
import { ActiveFile } from "./active-file.ts";
import { ui } from "./ui.ts";

export function spreadsheetApp(execution: Execution): ServiceObject {
  const active = () => activeFile(execution, "spreadsheet");
  return new ServiceObject("SpreadsheetApp", {
    getActiveSpreadsheet: active,
    getActive: active,
    getUi: () => openUi(execution, "SpreadsheetApp", "spreadsheet"),
    flush: () => undefined,
  });
}

export function documentApp(execution: Execution): ServiceObject {
  return new ServiceObject("DocumentApp", {
    getActiveDocument: () => activeFile(execution, "document"),
    getUi: () => openUi(execution, "DocumentApp", "document"),
  });
}

function activeFile(execution: Execution, kind: Container["kind"]): ActiveFile | null {
  const { container } = execution;
  return container?.kind === kind ? new ActiveFile(execution, container) : null;
}

/** There is no one to show anything to in a trigger, nor in another application's file. */
function openUi(execution: Execution, app: string, kind: Container["kind"]): ServiceObject {
  if (execution.container?.kind !== kind || execution.via === "trigger") {
    throw new ScriptException(`Cannot call ${app}.getUi() from this context.`);
  }
  return ui(execution);
}
