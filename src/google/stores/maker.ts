// Makes things in the Drive, at the pace Google allows.
import type { Maker, Work, WorkOutcome } from "../../usecases/ports/maker.ts";
import { surveyedFile } from "../reading/surveyed-file.ts";
import { filesGenerateIds, filesList } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import type { Outcome } from "../rest/outcome.ts";
import type { SendQueue } from "../rest/send-queue.ts";
import { lowering, onlyOurs, restoring, trashingFile, trashingFolder } from "./careful-change.ts";
import { Left, formWrite, journalFactsWrite, journalTemplateWrite } from "./careful-write.ts";
import type { CarefulWrite } from "./careful-write.ts";
import { quoted } from "./drive-query.ts";
import { keepingWrite } from "./keeping-write.ts";
import { valueOf } from "./google-failed.ts";
import { ledgerWrite } from "./master.ts";
import { sendPages } from "../rest/pages.ts";
import { isPlain, limitStillNeeded, requestOf } from "./step-request.ts";
import { workOutcomeOf } from "./work-failure.ts";

export interface MakerParts {
  readonly gateway: Gateway;
  /** The shared drive that things are made in; asked for once it is known. */
  readonly driveId: () => string;
  /** Who may change the journals' protected headers. */
  readonly editor: string;
  /** The master, whose ledger is written while things are made. */
  readonly spreadsheetId: string | null;
}

/** Keys looked for with one list: the query stays far below the longest URL. */
const KEYS_A_LIST = 15;

export function openMaker({ gateway, driveId, editor, spreadsheetId }: MakerParts): Maker {
  return {
    reserveFolderIds: (count) => valueOf(gateway.send(filesGenerateIds({ count }))),

    openLine: (deadline) => {
      const queue = gateway.queue(deadline);
      return {
        add: (work, settle) => {
          begin(queue, work, editor, settle);
        },
        note: (rows, written) => {
          queue.add(ledgerWrite(spreadsheetId, rows), (outcome) => {
            // Refused for good, the slice runs dry, and its last writing tells why.
            if (outcome.kind === "done") {
              written();
            }
          });
        },
        wave: () => queue.wave(),
        close: () => {
          queue.giveUp();
        },
      };
    },

    lookUp: (keys) => {
      const found = new Map<string, string>();
      for (let at = 0; at < keys.length; at += KEYS_A_LIST) {
        for (const [key, id] of idsOf(keys.slice(at, at + KEYS_A_LIST), gateway, driveId())) {
          found.set(key, id);
        }
      }
      return found;
    },
  };
}

function begin(
  queue: SendQueue,
  work: Work,
  editor: string,
  settle: (outcome: WorkOutcome) => void,
): void {
  const { step } = work;
  if (isPlain(step)) {
    queue.add(requestOf(step, work), (outcome) => {
      const more = outcome.kind === "done" ? limitStillNeeded(step, outcome.value) : null;
      if (more === null) {
        settle(outcomeOf(work, outcome));
      } else {
        queue.add(more, (limited) => {
          settle(outcomeOf(work, limited));
        });
      }
    });
    return;
  }
  const id = work.id ?? "";
  switch (step.kind) {
    case "write-form":
      lookThenWrite(queue, work, formWrite(step, id), settle);
      return;
    case "write-journal-template":
      lookThenWrite(queue, work, journalTemplateWrite(id), settle);
      return;
    case "fill-journal":
      lookThenWrite(queue, work, journalFactsWrite(step, id, editor), settle);
      return;
    case "lower-access":
      lookThenWrite(queue, work, lowering(step, id), settle);
      return;
    case "restore-access":
      lookThenWrite(queue, work, restoring(step, id), settle);
      return;
    case "trash-file":
      lookThenWrite(queue, work, trashingFile(step, id), settle);
      return;
    case "trash-folder":
      lookThenWrite(queue, work, onlyOurs(step, id), settle, () => {
        lookThenWrite(queue, work, trashingFolder(step, id), settle);
      });
      return;
    case "list-for-keeping":
      lookThenWrite(queue, work, keepingWrite(step, id), settle);
      return;
  }
}

function lookThenWrite<T>(
  queue: SendQueue,
  work: Work,
  { look, write }: CarefulWrite<T>,
  settle: (outcome: WorkOutcome) => void,
  /** What comes next when the look was answered and nothing is to be written. */
  next?: () => void,
): void {
  queue.add(look, (seen) => {
    const request = seen.kind === "done" ? write(seen.value) : null;
    if (request instanceof Left) {
      settle({ kind: "failed", reason: request.reason });
      return;
    }
    if (request === null) {
      if (seen.kind === "done" && next !== undefined) {
        next();
      } else {
        settle(outcomeOf(work, seen));
      }
      return;
    }
    queue.add(request, (outcome) => {
      // Lost answer: the step is taken again, and its look finds out.
      settle(outcome.kind === "uncertain" ? { kind: "notSent" } : outcomeOf(work, outcome));
    });
  });
}

function outcomeOf({ step, id }: Work, outcome: Outcome<unknown>): WorkOutcome {
  switch (outcome.kind) {
    case "done":
      return { kind: "made", id: "mark" in step ? idIn(outcome.value) : (id ?? "") };
    case "failed":
      return workOutcomeOf(step, outcome.failure);
    case "uncertain":
      return { kind: "doubtful" };
    case "notSent":
      return { kind: "notSent" };
  }
}

function idIn(file: unknown): string {
  return (file as { readonly id: string }).id;
}

/** The oldest file of each key: with more than one, none of the others is ours to choose. */
function idsOf(keys: readonly string[], gateway: Gateway, driveId: string): Map<string, string> {
  const wanted = keys.map((key) => `appProperties has { key='key' and value=${quoted(key)} }`);
  const pages = valueOf(
    sendPages(gateway, (pageToken) =>
      filesList({
        driveId,
        q: `trashed = false and (${wanted.join(" or ")})`,
        fields: "id,name,trashed,createdTime,appProperties",
        orderBy: "createdTime desc",
        pageToken,
      }),
    ),
  );
  const files = pages.flatMap((page) => page.files).map(surveyedFile);
  return new Map(files.flatMap((file) => (file === null ? [] : [[file.mark.key, file.id]])));
}
