// What closing a school year does: last year's teachers read where they wrote, or are let out, and the year's documents go on the list of
// what is kept. Nothing is moved and nothing is deleted.
import { CLASS_SUBFOLDERS, MASTER_NAME, classFolderName } from "../../core/forms/file-names.ts";
import type { Closing, Rollover } from "../ports/job.ts";
import type { Step } from "../ports/step.ts";
import { closeKey, closedFolderKey, keepingKey } from "./rollover-keys.ts";

export function closingSteps({ from, closings, keeping, masterId }: Rollover): Step[] {
  const listing: Step[] =
    keeping.length === 0
      ? []
      : [
          {
            kind: "list-for-keeping",
            key: keepingKey(from),
            on: { id: masterId },
            name: MASTER_NAME,
            year: from,
            documents: keeping,
          },
        ];
  return [...closings.flatMap((closing) => closingOf(from, closing)), ...listing];
}

function closingOf(year: string, { schoolClass, person, had, to, folders }: Closing): Step[] {
  return folders.map((folder) => {
    const on = closedFolderKey(folder, year, schoolClass);
    return {
      kind: "lower-access",
      key: closeKey(on, person, to),
      on: { step: on },
      name: folder === "class" ? classFolderName(schoolClass) : researchName(schoolClass),
      person,
      had,
      to,
    };
  });
}

function researchName(label: string): string {
  const research = CLASS_SUBFOLDERS.find(({ key }) => key === "research");
  return `${classFolderName(label)} – ${research?.name ?? ""}`;
}
