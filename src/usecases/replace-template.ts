// "Use our own document for this form": a copy of it becomes the template; the old one stays beside it under another name.
import { formByKey } from "../core/forms/all-forms.ts";
import { templateName } from "../core/forms/file-names.ts";
import type { FormKey } from "../core/forms/form.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { faultsOf } from "./check-templates.ts";
import type { TemplateTools } from "./check-templates.ts";
import { Ledger } from "./making/ledger.ts";
import { TEMPLATES_KEY, templateKey, writeKey } from "./making/step-keys.ts";
import type { Session } from "./ports/session.ts";
import { ownVersion } from "./templates/template-version.ts";

/** The id in a document's address, or the id itself. */
const DOCUMENT_ID = /(?:\/d\/|^)([A-Za-z0-9_-]{20,})(?:[/?#]|$)/;

export interface ReplaceTemplateInput {
  readonly form: FormKey;
  /** The document's address or id. */
  readonly document: string;
}

export function replaceTemplate(
  tools: TemplateTools & { readonly session: Session },
  input: ReplaceTemplateInput,
): Result<{ readonly documentId: string }> {
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const ledger = new Ledger(state.ledger);
  const folderId = ledger.idOf({ step: TEMPLATES_KEY });
  if (folderId === null) {
    return refused({ kind: "NOT_SET_UP" });
  }
  const from = DOCUMENT_ID.exec(input.document.trim())?.[1];
  const document = from === undefined ? null : tools.templates.read(from);
  if (from === undefined || document === null) {
    return refused({ kind: "NOT_A_DOCUMENT", typed: input.document });
  }
  const form = formByKey(input.form);
  const faults = faultsOf(form, document);
  if (faults.some(({ kind }) => kind !== "TEXT_IN_DRAWING")) {
    return refused({ kind: "TEMPLATE_FAULTS", faults });
  }
  const key = templateKey(form.key);
  const now = tools.session.now();
  const version = ownVersion(form, tools.session.today());
  const oldId = ledger.idOf({ step: key });
  const documentId = tools.templates.replace({
    from,
    folderId,
    name: templateName({ ...form, provenance: "programme" }),
    mark: { kind: "template", key, template: version },
    old:
      oldId === null
        ? null
        : { id: oldId, name: `${templateName(form)} – līdz ${tools.session.today()}` },
  });
  const row = { state: "made", id: documentId, at: now, job: "", note: version } as const;
  tools.master.record([
    { key, ...row },
    { key: writeKey(key), ...row },
  ]);
  return done({ documentId });
}
