// The open spreadsheet or document as a script gets it: who it is, the ids of its tabs, and no more. What is in it
// comes over REST.
import type { Container, Execution } from "../execution.ts";
import { ServiceObject } from "../service-object.ts";
import { Arguments } from "./arguments.ts";

export class ActiveFile extends ServiceObject {
  readonly id: string;

  constructor(execution: Execution, file: Container) {
    const path = file.kind === "spreadsheet" ? "spreadsheets" : "document";
    super(file.kind === "spreadsheet" ? "Spreadsheet" : "Document", {
      getId: () => file.id,
      getName: () => file.name,
      getUrl: () => `https://docs.google.com/${path}/d/${file.id}/edit`,
      ...(file.kind === "spreadsheet"
        ? {
            getSheets: () => sheets(execution, file.id),
            toast: (...args: unknown[]) => toast(execution, args),
          }
        : {}),
    });
    this.id = file.id;
  }
}

function sheets({ environment }: Execution, spreadsheetId: string): readonly ServiceObject[] {
  return environment.core
    .sheetIds(spreadsheetId)
    .map((id) => new ServiceObject("Sheet", { getSheetId: () => id }));
}

function toast(execution: Execution, args: readonly unknown[]): void {
  const given = new Arguments("SpreadsheetApp.Spreadsheet.toast", args);
  execution.shown.toasts.push({
    text: given.text(0),
    title: args[1] === undefined || args[1] === null ? null : given.text(1),
    timeoutSeconds: args[2] === undefined || args[2] === null ? null : given.number(2),
  });
}
