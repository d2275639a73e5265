// One form of the template set: in order or not, ours or the programme's, and the school's own document in its place.
import type { OutputOf } from "../../contract/endpoints.ts";
import { useAsk } from "../calls/use-ask.ts";
import { useDraft } from "../drafts/use-draft.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Form } from "../parts/form.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { useUpkeep } from "./upkeep-context.ts";

export type Checked = OutputOf<"sidebarCheckTemplates">[number];

interface CheckedTemplateProps {
  readonly checked: Checked;
  readonly onReplaced: () => void;
}

export function CheckedTemplate({ checked, onReplaced }: CheckedTemplateProps) {
  const { words, sentencesOf } = useUpkeep();
  const { templates } = words;
  const { form, faults, proposal } = checked;
  const name = words.forms[form];
  const draft = useDraft(`template ${form}`, "browser");
  const { asked, ask, isPending } = useAsk("sidebarReplaceTemplate");
  const address = draft.values["address"] ?? "";

  const replace = (): void => {
    ask({ form, document: address }, () => {
      draft.clear();
      onReplaced();
    });
  };

  return (
    <li>
      <h2>{name}</h2>
      <p class="badges">
        <span class={faults.length === 0 ? "badge good" : "badge bad"}>
          {faults.length === 0 ? templates.good : templates.bad(faults.length)}
        </span>
        {proposal && <span class="badge">{templates.proposal}</span>}
      </p>
      {faults.length > 0 && (
        <ul class="faults">
          {sentencesOf({ kind: "TEMPLATE_FAULTS", faults }).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>
          {templates.own}
          <span class="unseen">: {name}</span>
        </summary>
        <Form isPending={isPending} onSubmit={replace}>
          <Field
            label={templates.address}
            hint={templates.addressHint}
            value={address}
            isRequired
            onInput={(value) => {
              draft.set("address", value);
            }}
          />
          {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
          <Button isSubmit isPending={isPending} label={`${templates.use}: ${name}`}>
            {templates.use}
          </Button>
        </Form>
      </details>
    </li>
  );
}
