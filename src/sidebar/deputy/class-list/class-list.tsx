// "Take over this class list": pasted from a spreadsheet or read from a file, for one school year.
import { useState } from "preact/hooks";
import { useAsk } from "../../calls/use-ask.ts";
import { cellsOfText } from "../../pasted-list/cells-of-text.ts";
import { likelyYear } from "./likely-year.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Form } from "../../parts/form.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { useDeputy } from "../deputy-context.ts";
import { FileChoice } from "../../pasted-list/file-choice.tsx";

interface ClassListProps {
  readonly onBack: () => void;
  readonly onImported: () => void;
  readonly onPreview: (year: string) => void;
}

export function ClassList({ onBack, onImported, onPreview }: ClassListProps) {
  const { words, say } = useDeputy();
  const { classList, general } = words;
  // Names and addresses of teachers: not left behind on a computer that others use.
  const { values, set, clear } = useDraft("class-list", "tab", { year: thisOrNextYear() });
  const { asked, ask, isPending, forget } = useAsk("sidebarImportRoster");
  const [isLacking, setIsLacking] = useState(false);
  const { year = "", text = "" } = values;
  const cells = cellsOfText(text);
  const width = Math.max(0, ...cells.map((row) => row.length));

  const start = (): void => {
    setIsLacking(cells.length === 0);
    if (cells.length === 0) {
      forget();
      return;
    }
    ask({ year, cells }, ({ classes }) => {
      clear();
      set("year", year);
      say(classList.imported(classes));
      onImported();
    });
  };

  if (asked.kind === "answered") {
    return (
      <Screen title={classList.title} onBack={onBack}>
        <Notice kind="good">
          <p>{classList.imported(asked.value.classes)}</p>
        </Notice>
        <div class="buttons">
          <Button
            look="main"
            takesFocus
            onClick={() => {
              onPreview(year);
            }}
          >
            {classList.next}
          </Button>
          <Button onClick={forget}>{classList.more}</Button>
        </div>
      </Screen>
    );
  }
  return (
    <Screen title={classList.title} onBack={onBack}>
      <Form isPending={isPending} onSubmit={start}>
        <Field
          label={classList.year}
          hint={classList.yearHint}
          value={year}
          isRequired
          onInput={(value) => {
            set("year", value);
          }}
        />
        <Field
          label={classList.paste}
          hint={classList.pasteHint}
          value={text}
          lines={8}
          fault={isLacking && cells.length === 0 ? general.list.nothing : undefined}
          onInput={(value) => {
            set("text", value);
          }}
        />
        {cells.length > 0 && <p class="hint">{general.list.recognised(cells.length, width)}</p>}
        <FileChoice
          text={text}
          onText={(taken) => {
            forget();
            set("text", taken);
          }}
        />
        <p class="hint">{classList.note}</p>
        {asked.kind === "refused" && (
          <ProblemNotice
            problem={asked.problem}
            {...(asked.problem.kind === "ROSTER_FAULTS" ? { title: classList.faults } : {})}
          />
        )}
        <Button look="main" isSubmit isPending={isPending}>
          {classList.start}
        </Button>
        {isPending && <p class="hint">{general.wait}</p>}
      </Form>
    </Screen>
  );
}

function thisOrNextYear(): string {
  const today = new Date();
  return likelyYear({ year: today.getFullYear(), month: today.getMonth() + 1 });
}
