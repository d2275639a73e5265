// What setting up a school makes: the template folder with a Google Doc of every form and the journal template, as steps.
import { ALL_FORMS } from "../../core/forms/all-forms.ts";
import { JOURNAL_TEMPLATE, TEMPLATES_FOLDER, templateName } from "../../core/forms/file-names.ts";
import type { Step } from "../ports/step.ts";
import {
  JOURNAL_TEMPLATE_KEY,
  TEMPLATES_KEY,
  shareKey,
  templateKey,
  writeKey,
} from "../making/step-keys.ts";

/** `domain` is the school's: everyone in it may read the blank forms, since a teacher's own click copies some of them. */
export function templateSteps(driveId: string, domain: string): Step[] {
  return [
    {
      kind: "make-folder",
      key: TEMPLATES_KEY,
      name: TEMPLATES_FOLDER,
      parent: { id: driveId },
      mark: { kind: "templates", key: TEMPLATES_KEY },
    },
    ...ALL_FORMS.flatMap((form): Step[] => {
      const key = templateKey(form.key);
      return [
        {
          kind: "make-document",
          key,
          name: templateName(form),
          parent: { step: TEMPLATES_KEY },
          mark: { kind: "template", key, template: `${form.key} ${form.version}` },
        },
        { kind: "write-form", key: writeKey(key), on: { step: key }, form: form.key },
      ];
    }),
    {
      kind: "make-spreadsheet",
      key: JOURNAL_TEMPLATE_KEY,
      name: JOURNAL_TEMPLATE,
      parent: { step: TEMPLATES_KEY },
      mark: { kind: "journal-template", key: JOURNAL_TEMPLATE_KEY },
    },
    {
      kind: "write-journal-template",
      key: writeKey(JOURNAL_TEMPLATE_KEY),
      on: { step: JOURNAL_TEMPLATE_KEY },
    },
    {
      kind: "share",
      key: shareKey(TEMPLATES_KEY, domain),
      on: { step: TEMPLATES_KEY },
      to: { domain },
      role: "reader",
    },
  ];
}
