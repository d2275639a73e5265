// "Take over a list": pasted or from a file; what it would change is shown, then it is saved.
import { useState } from "preact/hooks";
import type { OutputOf } from "../../../contract/endpoints.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Form } from "../../parts/form.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { cellsOfText } from "../../pasted-list/cells-of-text.ts";
import { FileChoice } from "../../pasted-list/file-choice.tsx";
import { useClass } from "../class-context.ts";
import { ListPreview } from "./list-preview.tsx";
import { NO_DECISIONS } from "./decisions.ts";

interface ImportListProps {
  readonly journalId: string;
  readonly onBack: () => void;
  readonly onSaved: (said: string) => void;
}

export function ImportList({ journalId, onBack, onSaved }: ImportListProps) {
  const { words } = useClass();
  const { pupils, general } = words;
  // Names of children, perhaps with their codes: not left behind in the browser.
  const [text, setText] = useState("");
  const [isLacking, setLacking] = useState(false);
  const [decisions, setDecisions] = useState(NO_DECISIONS);
  const preview = useAsk("sidebarPreviewPupils");
  const save = useAsk("sidebarImportPupils");
  const cells = cellsOfText(text);
  const shown = preview.asked.kind === "answered" ? preview.asked.value : null;
  const look = (
    columns: OutputOf<"sidebarPreviewPupils">["columns"] | null,
    namesakes: boolean,
  ) => {
    save.forget();
    preview.ask({ journalId, cells, columns: columns === null ? null : [...columns], namesakes });
  };
  const type = (typed: string): void => {
    setText(typed);
    setLacking(false);
    setDecisions(NO_DECISIONS);
    preview.forget();
    save.forget();
  };
  return (
    <Screen title={pupils.takeOver} onBack={onBack}>
      <Form
        isPending={preview.isPending || save.isPending}
        onSubmit={() => {
          setLacking(cells.length === 0);
          if (cells.length > 0 && shown === null) {
            look(null, false);
          }
        }}
      >
        <Field
          label={pupils.paste}
          hint={pupils.pasteHint}
          lines={6}
          value={text}
          fault={isLacking ? general.list.nothing : undefined}
          onInput={type}
        />
        <FileChoice text={text} onText={type} />
        {[preview, save].map(({ asked }) =>
          asked.kind === "refused" ? <ProblemNotice key="refused" problem={asked.problem} /> : null,
        )}
        {shown === null && (
          <Button look="main" isSubmit isPending={preview.isPending}>
            {pupils.check}
          </Button>
        )}
      </Form>
      {shown !== null && (
        <ListPreview
          preview={shown}
          decisions={decisions}
          isPending={save.isPending}
          onColumns={(columns) => {
            look(columns, decisions.namesakes);
          }}
          onDecide={(decided) => {
            setDecisions(decided);
            if (decided.namesakes !== decisions.namesakes) {
              look(shown.columns, decided.namesakes);
            }
          }}
          onSave={() => {
            save.ask(
              {
                journalId,
                cells,
                columns: [...shown.columns],
                ...decisions,
                left: [...decisions.left],
              },
              ({ added, left }) => {
                onSaved(pupils.imported(added, left));
              },
            );
          }}
        />
      )}
    </Screen>
  );
}
