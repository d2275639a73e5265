// What a teacher types for an analysis before its document is made; nothing but the name has to be.
import { useEffect, useState } from "preact/hooks";
import type { Analyses } from "../../../contract/class-documents.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { newId } from "../../drafts/new-id.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Form, focusFirstFault } from "../../parts/form.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { DateField } from "../parts/date-field.tsx";
import { MadeDocument } from "../parts/made-document.tsx";
import { NoteArea } from "../parts/note-area.tsx";
import { WarningList } from "../parts/warning-list.tsx";

interface AnalysisFormProps extends AreaProps {
  /** Null for an event that stands neither in the log nor in the plan. */
  readonly event: Analyses["events"][number] | null;
}

const ANSWERS = ["goal", "description", "participation", "conclusions"] as const;
const ENOUGH = 2_000;

export function AnalysisForm({ journal, event, onBack, onChanged, onGo }: AnalysisFormProps) {
  const { analysis, general } = useClass().words;
  const place = event === null ? "" : ` ${event.tab} ${event.shown.id ?? event.shown.stamp}`;
  // What is said of pupils is kept for the tab only.
  const { values, set, clear } = useDraft(`analysis${place}`, "tab", {
    date: event?.date ?? "",
    title: event?.title ?? "",
  });
  const { asked, ask, isPending } = useAsk("sidebarCreateAnalysis");
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (!values["id"]) {
      set("id", newId());
    }
  }, [values["id"]]);
  const input = (name: string) => ({
    value: values[name] ?? "",
    onInput: (value: string) => {
      set(name, value);
    },
  });
  const { date = "", title = "", id = "" } = values;
  const [goal = "", description = "", participation = "", conclusions = ""] = ANSWERS.map(
    (name) => values[name] ?? "",
  );
  if (asked.kind === "answered") {
    const made = asked.value;
    return (
      <Screen title={analysis.title} onBack={onBack}>
        <MadeDocument made={made} />
        <WarningList notes={made.notes} />
        <Button
          onClick={() => {
            onGo("review", { entry: made.documentId });
          }}
        >
          {analysis.review}
        </Button>
      </Screen>
    );
  }
  return (
    <Screen title={analysis.title} onBack={onBack}>
      <Form
        isPending={isPending}
        onSubmit={(form) => {
          setMissing(title.trim() === "");
          if (title.trim() === "") {
            focusFirstFault(form);
            return;
          }
          ask(
            {
              journalId: journal.id,
              id,
              of: event === null ? null : { tab: event.tab, shown: event.shown },
              fields: { date, title, goal, description, participation, conclusions },
            },
            () => {
              clear();
              onChanged();
            },
          );
        }}
      >
        <p class="hint">{analysis.later}</p>
        <Field
          label={analysis.name}
          isRequired
          fault={isMissing ? analysis.nameMissing : undefined}
          {...input("title")}
        />
        <DateField hint={analysis.dateHint} {...input("date")} />
        {ANSWERS.map((name) => (
          <NoteArea
            key={name}
            label={analysis[name]}
            enough={ENOUGH}
            isAboutPersons={name === "participation"}
            {...input(name)}
          />
        ))}
        {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
        <Button look="main" isSubmit isPending={isPending}>
          {analysis.submit}
        </Button>
        {isPending && <p class="hint">{general.wait}</p>}
      </Form>
    </Screen>
  );
}
