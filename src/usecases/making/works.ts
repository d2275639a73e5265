// Steps with the ids of all the files they need, ready to be sent.
import { makesFile } from "../ports/step.ts";
import type { FileRef, Step } from "../ports/step.ts";
import type { Maker, Work } from "../ports/maker.ts";
import type { Ledger } from "./ledger.ts";

/** files.generateIds gives no more at once. */
const MOST_IDS = 1000;

export class Works {
  #reserved: string[] = [];

  constructor(
    private readonly steps: readonly Step[],
    private readonly ledger: Ledger,
    private readonly maker: Pick<Maker, "reserveFolderIds">,
  ) {}

  of(step: Step): Work {
    const idOf = (ref: FileRef | undefined): string | null =>
      ref === undefined ? null : this.ledger.idOf(ref);
    return makesFile(step)
      ? {
          step,
          id: step.kind === "make-folder" ? (this.#plannedId(step) ?? this.#nextId()) : null,
          parentId: idOf(step.parent),
          templateId: step.kind === "copy-file" ? idOf(step.template) : null,
          journalId: step.kind === "copy-file" ? idOf(step.journal) : null,
        }
      : { step, id: idOf(step.on), parentId: null, templateId: null, journalId: null };
  }

  /** The id reserved before: a folder refused now may have been made by a call whose answer was lost. */
  #plannedId(step: Step): string | null {
    const row = this.ledger.last(step.key);
    return row?.state === "intent" || row?.state === "failed" ? row.id : null;
  }

  #nextId(): string {
    if (this.#reserved.length === 0) {
      // For the whole job at once: what this slice does not use costs nothing.
      const lacking = this.steps.filter((step) => this.#needsId(step)).length;
      this.#reserved = [...this.maker.reserveFolderIds(Math.min(lacking, MOST_IDS))];
    }
    const id = this.#reserved.shift();
    if (id === undefined) {
      throw new Error("Google reserved no id for a folder.");
    }
    return id;
  }

  #needsId(step: Step): boolean {
    return (
      step.kind === "make-folder" && !this.ledger.isDone(step) && this.#plannedId(step) === null
    );
  }
}
