// "Are the templates in order?" — each blank there, none unknown, none where Google's API cannot reach it.
import { ALL_FORMS } from "../core/forms/all-forms.ts";
import { blanksOfForm } from "../core/forms/form-blanks.ts";
import type { Form } from "../core/forms/form.ts";
import { marker, unknownPlaceholders } from "../core/forms/placeholders.ts";
import type { TemplateFault } from "../core/problem.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { Ledger } from "./making/ledger.ts";
import { templateKey } from "./making/step-keys.ts";
import type { Master, MasterState } from "./ports/master.ts";
import type { TemplateDocument, Templates } from "./ports/templates.ts";
import { isOwnTemplate } from "./templates/template-version.ts";

export interface CheckedTemplate {
  readonly form: Form["key"];
  readonly documentId: string | null;
  /** Ours and not yet confirmed by the school. */
  readonly proposal: boolean;
  readonly faults: readonly TemplateFault[];
}

export interface TemplateTools {
  readonly master: Master;
  readonly templates: Templates;
}

export function checkTemplates(tools: TemplateTools): Result<readonly CheckedTemplate[]> {
  const state = tools.master.open();
  return state === null
    ? refused({ kind: "NOT_A_MASTER" })
    : done(checkedTemplates(tools.templates, state));
}

export function templateFaults(templates: Templates, state: MasterState): TemplateFault[] {
  return checkedTemplates(templates, state).flatMap(({ faults }) => faults);
}

function checkedTemplates(templates: Templates, state: MasterState): CheckedTemplate[] {
  const ledger = new Ledger(state.ledger);
  const ids = ALL_FORMS.map((form) => ledger.idOf({ step: templateKey(form.key) }));
  const documents = templates.readAll(ids.filter((id) => id !== null));
  return ALL_FORMS.map((form, at) => {
    const documentId = ids[at] ?? null;
    const document = documentId === null ? undefined : documents.get(documentId);
    return {
      form: form.key,
      documentId,
      proposal: form.provenance === "proposal" && !isOwnTemplate(form, ledger),
      faults:
        document === undefined
          ? [{ kind: "TEMPLATE_MISSING", form: form.key }]
          : faultsOf(form, document),
    };
  });
}

/** What is wrong with a document as the template of a form. */
export function faultsOf(form: Form, { texts, hasDrawing }: TemplateDocument): TemplateFault[] {
  const missing = blanksOfForm(form)
    .map(({ name }) => name)
    .filter((name) => !texts.some((text) => text.includes(marker(name))));
  const unknown = texts.flatMap(unknownPlaceholders);
  return [
    ...missing.map(
      (placeholder) => ({ kind: "PLACEHOLDER_MISSING", form: form.key, placeholder }) as const,
    ),
    ...[...new Set(unknown)].map(
      (placeholder) => ({ kind: "PLACEHOLDER_UNKNOWN", form: form.key, placeholder }) as const,
    ),
    ...(hasDrawing ? [{ kind: "TEXT_IN_DRAWING", form: form.key } as const] : []),
  ];
}
