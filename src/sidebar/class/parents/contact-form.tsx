// A contact with parents about one pupil, in the columns of annex 7.
import type { ContactEntry } from "../../../contract/parents.ts";
import type { DraftValues } from "../../drafts/draft.ts";
import { Form } from "../../parts/form.tsx";
import { Screen } from "../../parts/screen.tsx";
import { SeveralChoice } from "../../parts/several-choice.tsx";
import { WordChoice } from "../../parts/word-choice.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { codesIn, wordsOf } from "../parts/coded-words.ts";
import { DateField } from "../parts/date-field.tsx";
import { NoteArea } from "../parts/note-area.tsx";
import { PupilPicker } from "../parts/pupil-picker.tsx";
import { SaveButtons } from "./save-buttons.tsx";
import { Tick } from "./tick.tsx";
import { NEW_CONTACT, typedContact } from "./typed-contact.ts";
import { useContact } from "./use-contact.ts";
import type { SavedContact } from "./use-contact.ts";

interface ContactFormProps {
  readonly journal: AreaProps["journal"];
  /** Null for a new one. */
  readonly edited: ContactEntry | null;
  /** What a new one begins with. */
  readonly begun?: DraftValues;
  readonly onBack: () => void;
  readonly onSaved: (saved: SavedContact) => void;
}

/** The diary of the school is kept in these grades (9.9). */
const LAST_GRADE_WITH_DIARY = 3;

export function ContactForm({ journal, edited, begun, onBack, onSaved }: ContactFormProps) {
  const { words } = useClass();
  const { parents, entry } = words;
  const contact = useContact("contact", journal.id, edited, { ...NEW_CONTACT, ...begun });
  const { values, change } = contact;
  const to = (name: string) => (value: string) => {
    change(name, value);
  };
  const value = (name: string): string => values[name] ?? "";
  const channels = wordsOf(parents.channels).filter(
    (channel) =>
      channel.value !== "PUPIL_DIARY" ||
      journal.grade <= LAST_GRADE_WITH_DIARY ||
      value("channel") === "PUPIL_DIARY",
  );
  const kinds = wordsOf(parents.kinds).filter(({ value: kind }) => kind !== "PARENT_MEETING");
  return (
    <Screen title={parents.contactTitle} onBack={onBack}>
      <Form
        isPending={contact.isPending}
        onSubmit={() => {
          contact.send(
            typedContact(words, values, { attendees: null, families: null, absent: [] }),
            onSaved,
          );
        }}
      >
        <PupilPicker
          pupils={withChosen(journal.pupils, value("pupil"))}
          value={value("pupil")}
          onChoose={to("pupil")}
        />
        <WordChoice
          label={parents.kind}
          hint={parents.kindHint}
          words={kinds}
          value={value("kind")}
          onChoose={to("kind")}
        />
        <WordChoice
          label={parents.channel}
          none={words.parts.choose}
          words={channels}
          value={value("channel")}
          onChoose={to("channel")}
        />
        <DateField
          value={value("date")}
          read={contact.look?.notes.date.iso ?? null}
          onInput={to("date")}
        />
        <WordChoice
          label={parents.topic}
          none={entry.none}
          words={wordsOf(parents.topics)}
          value={value("topic")}
          onChoose={to("topic")}
        />
        <NoteArea
          label={parents.discussed}
          isAboutPersons
          lines={2}
          enough={200}
          value={value("discussed")}
          onInput={to("discussed")}
        />
        <NoteArea
          label={parents.agreement}
          lines={2}
          enough={300}
          value={value("agreement")}
          onInput={to("agreement")}
        />
        <Tick label={parents.recorded} value={values["recorded"]} onChange={to("recorded")} />
        <details>
          <summary>{entry.more}</summary>
          <WordChoice
            label={parents.guardian}
            hint={parents.guardianHint}
            none={entry.none}
            words={wordsOf(parents.guardians)}
            value={value("guardian")}
            onChoose={to("guardian")}
          />
          <WordChoice
            label={parents.initiator}
            none={entry.none}
            words={wordsOf(parents.initiators)}
            value={value("initiator")}
            onChoose={to("initiator")}
          />
          <SeveralChoice
            label={parents.participants}
            words={wordsOf(parents.participantsOf)}
            chosen={codesIn(parents.participantsOf, values["participants"])}
            onChange={(chosen) => {
              change("participants", chosen.join(","));
            }}
          />
          <DateField label={parents.dueDate} value={value("dueDate")} onInput={to("dueDate")} />
          <Tick label={parents.signed} value={values["signed"]} onChange={to("signed")} />
        </details>
        <SaveButtons {...contact} />
      </Form>
    </Screen>
  );
}

/** A pupil who has left the class, or was typed by hand, stays chosen. */
function withChosen(pupils: AreaProps["journal"]["pupils"], chosen: string) {
  return chosen === "" || pupils.length === 0 || pupils.some(({ name }) => name === chosen)
    ? pupils
    : [...pupils, { number: null, name: chosen }];
}
