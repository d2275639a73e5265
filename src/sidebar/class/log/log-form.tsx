// An entry of the log, new or corrected. It is saved at once when there is nothing to look at, otherwise by a second press.
import { useEffect, useState } from "preact/hooks";
import type { LoggedEntry, LogSaving } from "../../../contract/log.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { newId } from "../../drafts/new-id.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { Button } from "../../parts/button.tsx";
import { Form, focusFirstFault } from "../../parts/form.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WordChoice } from "../../parts/word-choice.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { wordsOf } from "../parts/coded-words.ts";
import { DateField } from "../parts/date-field.tsx";
import { EntryLook } from "../parts/entry-look.tsx";
import { NoteArea } from "../parts/note-area.tsx";
import { LogField } from "./log-field.tsx";
import { categoryIn, fieldsFor, typedEntry, valuesOf } from "./typed-entry.ts";
import type { LogField as FieldName } from "./typed-entry.ts";

interface LogFormProps {
  readonly journal: AreaProps["journal"];
  /** Null for a new one. */
  readonly edited: LoggedEntry | null;
  readonly onBack: () => void;
  readonly onSaved: (entry: LoggedEntry) => void;
  readonly onContact: () => void;
}

type Look = Extract<LogSaving, { readonly kind: "look" }>;

export function LogForm({ journal, edited, onBack, onSaved, onContact }: LogFormProps) {
  const { words, say } = useClass();
  const { log, entry, parts } = words;
  const initial = edited === null ? {} : valuesOf(edited);
  const { values, set, clear } = useDraft(
    edited === null ? "log" : `log ${edited.shown.stamp}`,
    "tab",
    initial,
  );
  const create = useAsk("sidebarLogEntry");
  const correct = useAsk("sidebarEditEntry");
  const [look, setLook] = useState<Look | null>(null);
  const [isFaulty, setFaulty] = useState(false);
  useEffect(() => {
    if (!values["id"]) {
      set("id", newId());
    }
  }, [values["id"]]);
  const change = (name: string, value: string): void => {
    setLook(null);
    set(name, value);
  };
  const category = categoryIn(words, values);
  const { asked, more } = fieldsFor(category, initial);
  const isAboutPersons = ["RESEARCH_INDIVIDUAL", "PARENT_COOPERATION", "SUPPORT_STAFF"].includes(
    category,
  );
  const isPending = create.isPending || correct.isPending;

  const send = (form: HTMLFormElement): void => {
    const fields = typedEntry(words, values, initial);
    setFaulty(fields === "fault");
    if (fields === "fault") {
      focusFirstFault(form);
      return;
    }
    const sent = { journalId: journal.id, confirmed: look !== null, fields };
    const answered = (answer: LogSaving): void => {
      if (answer.kind === "look") {
        setLook(answer);
      } else {
        clear();
        onSaved(answer.entry);
      }
    };
    if (edited === null) {
      create.ask({ ...sent, id: values["id"] ?? newId() }, answered);
    } else {
      correct.ask({ ...sent, shown: edited.shown }, answered);
    }
  };
  const field = (name: FieldName) => (
    <LogField
      key={name}
      name={name}
      value={values[name] ?? ""}
      events={journal.events}
      isAboutPersons={isAboutPersons}
      fault={isFaulty ? log.participantsFault : undefined}
      onChange={(value) => {
        change(name, value);
      }}
    />
  );
  const replaceNames = ({ withoutNames }: Look): void => {
    Object.entries(withoutNames ?? {}).forEach(([name, text]) => {
      set(name, text);
    });
    setLook(null);
    say(log.namesReplaced);
  };
  return (
    <Screen title={edited === null ? log.newTitle : log.editTitle} onBack={onBack}>
      <Form isPending={isPending} onSubmit={send}>
        <WordChoice
          label={log.category}
          words={wordsOf(log.categories)}
          value={category}
          onChoose={(code) => {
            change("category", code);
          }}
        />
        {edited === null && category === "PARENT_COOPERATION" ? (
          <>
            <p>{log.toParents}</p>
            <Button look="main" onClick={onContact}>
              {log.toParentsButton}
            </Button>
          </>
        ) : (
          <>
            <DateField
              value={values["date"] ?? ""}
              read={look?.look.notes.date.iso ?? null}
              onInput={(date) => {
                change("date", date);
              }}
            />
            <NoteArea
              label={log.texts[category]}
              isAboutPersons={isAboutPersons}
              enough={2000}
              value={values["text"] ?? ""}
              onInput={(text) => {
                change("text", text);
              }}
            />
            {asked.map(field)}
            <details open={isFaulty || undefined}>
              <summary>{entry.more}</summary>
              {more.map(field)}
            </details>
            {look !== null && (
              <EntryLook look={look.look}>
                {look.withoutNames && (
                  <p>
                    <Button
                      onClick={() => {
                        replaceNames(look);
                      }}
                    >
                      {log.replaceNames}
                    </Button>
                  </p>
                )}
              </EntryLook>
            )}
            {[create, correct].map((each, at) =>
              each.asked.kind === "refused" ? (
                <ProblemNotice key={at} problem={each.asked.problem} />
              ) : null,
            )}
            <Button look="main" isSubmit isPending={isPending} takesFocus={look !== null}>
              {look === null ? parts.save : entry.confirm}
            </Button>
          </>
        )}
      </Form>
    </Screen>
  );
}
