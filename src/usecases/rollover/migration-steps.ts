// Files of an older version of their form, made anew from the template as it is now: the old file goes into the bin, a copy of the new
// template takes its name and key, and is filled like the first one.
import type { OutdatedFile } from "../ports/job.ts";
import { makesFile } from "../ports/step.ts";
import type { Step } from "../ports/step.ts";
import { retireKey } from "./rollover-keys.ts";

/** `steps` are those that would make the whole classes. */
export function migrationSteps(steps: readonly Step[], files: readonly OutdatedFile[]): Step[] {
  return files.flatMap((file): Step[] => {
    const retire = retireKey(file.id);
    const own = steps.filter((step) =>
      makesFile(step) ? step.key === file.key : isOn(step, file.key),
    );
    return [
      {
        kind: "trash-file",
        key: retire,
        on: { id: file.id },
        name: file.name,
        asLeft: file.asLeft,
        forgotten: true,
      },
      ...own.map((step) => ({ ...step, after: [...(step.after ?? []), retire] })),
    ];
  });
}

function isOn(step: Step, key: string): boolean {
  return !makesFile(step) && "step" in step.on && step.on.step === key;
}
