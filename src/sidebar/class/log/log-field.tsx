// One field of a log entry beside its date and text.
import { Field } from "../../parts/field.tsx";
import { SeveralChoice } from "../../parts/several-choice.tsx";
import { WordChoice } from "../../parts/word-choice.tsx";
import { useClass } from "../class-context.ts";
import { codesIn, wordsOf } from "../parts/coded-words.ts";
import { NoteArea } from "../parts/note-area.tsx";
import type { LogField as FieldName } from "./typed-entry.ts";

interface LogFieldProps {
  readonly name: FieldName;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The school's events. */
  readonly events: readonly string[];
  readonly isAboutPersons: boolean;
  readonly fault: string | undefined;
}

export function LogField({ name, value, onChange, events, isAboutPersons, fault }: LogFieldProps) {
  const { log, lists, entry } = useClass().words;
  switch (name) {
    case "whatWorked":
    case "difficulties":
      return (
        <NoteArea
          label={log[name]}
          lines={2}
          isAboutPersons={isAboutPersons}
          value={value}
          onInput={onChange}
        />
      );
    case "themeGroup":
    case "form":
    case "researchTopic":
      return (
        <WordChoice
          label={log[name]}
          none={entry.none}
          words={wordsOf<string>(
            { themeGroup: lists.themeGroups, form: lists.forms, researchTopic: log.researchTopics }[
              name
            ],
          )}
          value={value}
          onChoose={onChange}
        />
      );
    case "event":
      return (
        <>
          <WordChoice
            label={log.event}
            none={entry.none}
            words={events.map((event) => ({ value: event, text: event }))}
            value={events.includes(value) ? value : ""}
            onChoose={onChange}
          />
          {(value === "" || !events.includes(value)) && (
            <Field label={log.otherEvent} value={value} onInput={onChange} />
          )}
        </>
      );
    case "tags":
      return (
        <SeveralChoice
          label={log.tags}
          words={wordsOf(log.tagsOf)}
          chosen={codesIn(log.tagsOf, value)}
          onChange={(chosen) => {
            onChange(chosen.join(","));
          }}
        />
      );
    case "partner":
      return <Field label={log.partner} hint={log.partnerHint} value={value} onInput={onChange} />;
    case "participants":
      return <Field label={log.participants} fault={fault} value={value} onInput={onChange} />;
  }
}
