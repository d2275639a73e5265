// A step with the ids of all the files it needs, ready to be sent.
import type { Work } from "../ports/maker.ts";
import { makesFile } from "../ports/step.ts";
import type { FileRef, Step } from "../ports/step.ts";
import type { Ledger } from "./ledger.ts";

export function workOf(step: Step, ledger: Ledger): Work {
  const idOf = (ref: FileRef | undefined): string | null =>
    ref === undefined ? null : ledger.idOf(ref);
  return makesFile(step)
    ? {
        step,
        id: step.kind === "make-folder" ? reservedId(step, ledger) : null,
        parentId: idOf(step.parent),
        templateId: step.kind === "copy-file" ? idOf(step.template) : null,
        journalId: step.kind === "copy-file" ? idOf(step.journal) : null,
      }
    : { step, id: idOf(step.on), parentId: null, templateId: null, journalId: null };
}

function reservedId({ key }: Step, ledger: Ledger): string {
  const id = ledger.reservedId(key);
  if (id === null) {
    throw new Error(`The folder ${key} was begun without an id.`);
  }
  return id;
}
