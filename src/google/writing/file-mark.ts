// What a file says of itself, in its appProperties: they stay with the file whatever it is renamed to, and only this add-on sees them.
import type { FileMark } from "../../usecases/ports/step.ts";

/** Google allows 124 bytes a property, key and value together, in UTF-8 (Drive API, "Add custom file properties"). */
export type FileMarkProperty =
  | "kind"
  | "key"
  | "year"
  | "class"
  | "template"
  | "status"
  | "submittedAt"
  | "statusAt"
  | "journal"
  | "replacedBy";

/** `journalId` names the class's journal on its documents, so that a sidebar opened in one finds it at once. */
export function appPropertiesOf(
  mark: FileMark,
  journalId: string | null,
): Partial<Record<FileMarkProperty, string>> {
  const { kind, key, year, schoolClass, template, status } = mark;
  return {
    kind,
    key,
    ...(year === undefined ? {} : { year }),
    ...(schoolClass === undefined ? {} : { class: schoolClass }),
    ...(template === undefined ? {} : { template }),
    ...(status === undefined ? {} : { status }),
    ...(journalId === null ? {} : { journal: journalId }),
  };
}

/** Takes every mark off: a copy begins with those of its original. Google clears a property that is sent as null. */
export function clearedAppProperties(): Record<FileMarkProperty, null> {
  return {
    kind: null,
    key: null,
    year: null,
    class: null,
    template: null,
    status: null,
    submittedAt: null,
    statusAt: null,
    journal: null,
    replacedBy: null,
  };
}
