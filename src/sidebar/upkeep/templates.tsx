// "Are the templates in order?" — every form with its faults, and the way to the school's own document.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useAsk } from "../calls/use-ask.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Screen } from "../parts/screen.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useUpkeep } from "./upkeep-context.ts";
import { CheckedTemplate } from "./checked-template.tsx";
import type { Checked } from "./checked-template.tsx";

interface TemplatesProps {
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

export function Templates({ onBack, children }: TemplatesProps) {
  const { words, say } = useUpkeep();
  const { templates } = words;
  const { asked, ask, isPending } = useAsk("sidebarCheckTemplates");
  const [known, setKnown] = useState<readonly Checked[] | null>(null);
  const [replaced, setReplaced] = useState<Checked["form"] | null>(null);

  const summary = (forms: readonly Checked[]): string => {
    const faults = forms.flatMap((form) => form.faults).length;
    return faults === 0 ? templates.allGood : templates.faulty(faults);
  };
  const check = (): void => {
    ask(null, (forms) => {
      setKnown(forms);
      say(summary(forms));
    });
  };
  useEffect(check, []);

  return (
    <Screen title={templates.title} onBack={onBack}>
      {isPending && known === null && <Skeleton lines={8} label={templates.checking} />}
      {asked.kind === "refused" && (
        <ProblemNotice problem={asked.problem}>
          <Button onClick={check}>{words.general.retry}</Button>
        </ProblemNotice>
      )}
      {replaced && (
        <Notice kind="good">
          <p>{templates.replaced(words.forms[replaced])}</p>
        </Notice>
      )}
      {known && (
        <>
          <p class="strong">{summary(known)}</p>
          {known.some(({ proposal }) => proposal) && <p class="hint">{templates.proposalHint}</p>}
          <ul class="rows" aria-busy={isPending}>
            {known.map((checked) => (
              <CheckedTemplate
                key={checked.form}
                checked={checked}
                onReplaced={() => {
                  setReplaced(checked.form);
                  say(templates.replaced(words.forms[checked.form]));
                  check();
                }}
              />
            ))}
          </ul>
          <Button isPending={isPending} onClick={check}>
            {templates.again}
          </Button>
        </>
      )}
      {children}
    </Screen>
  );
}
