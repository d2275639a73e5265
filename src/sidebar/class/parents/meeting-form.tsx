// A meeting of the class's parents in one screen: what it was about and, pupil by pupil, whose families came.
import { useState } from "preact/hooks";
import type { ContactEntry } from "../../../contract/parents.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Form, focusFirstFault } from "../../parts/form.tsx";
import { Screen } from "../../parts/screen.tsx";
import { SeveralChoice } from "../../parts/several-choice.tsx";
import { WordChoice } from "../../parts/word-choice.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { wordsOf } from "../parts/coded-words.ts";
import { DateField } from "../parts/date-field.tsx";
import { NoteArea } from "../parts/note-area.tsx";
import { typedCount } from "../parts/typed-count.ts";
import { SaveButtons } from "./save-buttons.tsx";
import { Tick } from "./tick.tsx";
import { typedContact } from "./typed-contact.ts";
import type { MeetingNumbers } from "./typed-contact.ts";
import { useContact } from "./use-contact.ts";
import type { SavedContact } from "./use-contact.ts";

interface MeetingFormProps {
  readonly journal: AreaProps["journal"];
  /** Null for a new one. */
  readonly edited: ContactEntry | null;
  readonly onBack: () => void;
  readonly onSaved: (saved: SavedContact) => void;
}

export function MeetingForm({ journal, edited, onBack, onSaved }: MeetingFormProps) {
  const { words } = useClass();
  const { parents } = words;
  const meeting = useContact("meeting", journal.id, edited, {
    kind: "PARENT_MEETING",
    channel: "IN_PERSON",
    initiator: "TEACHER",
    participants: "CLASS_TEACHER",
  });
  const { values, change } = meeting;
  const [isFaulty, setFaulty] = useState(false);
  const to = (name: string) => (value: string) => {
    change(name, value);
  };
  const value = (name: string): string => values[name] ?? "";
  const numbered = journal.pupils.flatMap(({ number, name }) =>
    number === null ? [] : [{ number, name }],
  );
  const absent = absentIn(value("absent"), numbered);
  const isTicked = numbered.length > 0 && value("absent") !== "";
  const numbers = (): MeetingNumbers | "fault" => {
    if (isTicked) {
      const attendees = numbered.length - absent.length;
      return { attendees, families: numbered.length, absent };
    }
    const attendees = typedCount(values["attendees"]);
    const families = edited?.fields.families ?? null;
    return attendees === "fault" ? "fault" : { attendees, families, absent: [] };
  };
  return (
    <Screen title={parents.meetingTitle} onBack={onBack}>
      <Form
        isPending={meeting.isPending}
        onSubmit={(form) => {
          const counted = numbers();
          setFaulty(counted === "fault");
          if (counted === "fault") {
            focusFirstFault(form);
          } else {
            meeting.send(typedContact(words, values, counted), onSaved);
          }
        }}
      >
        <DateField
          value={value("date")}
          read={meeting.look?.notes.date.iso ?? null}
          onInput={to("date")}
        />
        <WordChoice
          label={parents.channel}
          words={wordsOf(parents.meetingChannels)}
          value={value("channel")}
          onChoose={to("channel")}
        />
        <NoteArea
          label={parents.discussed}
          isAboutPersons
          value={value("discussed")}
          onInput={to("discussed")}
        />
        <NoteArea
          label={parents.agreement}
          lines={2}
          value={value("agreement")}
          onInput={to("agreement")}
        />
        {numbered.length === 0 ? (
          <Field
            label={parents.attendees}
            hint={words.parts.noPupils}
            fault={isFaulty ? parents.countFault : undefined}
            value={value("attendees")}
            onInput={to("attendees")}
          />
        ) : (
          <>
            <p>
              <Button
                onClick={() => {
                  keepAbsent(absent.length === 0 ? numbered : []);
                }}
              >
                {absent.length === 0 ? parents.nobody : parents.everybody}
              </Button>
            </p>
            <SeveralChoice
              label={parents.came}
              hint={parents.attended(numbered.length - absent.length, numbered.length)}
              words={numbered.map(({ number, name }) => ({
                value: String(number),
                text: `${number}. ${name}`,
              }))}
              chosen={numbered
                .filter(({ number }) => !absent.includes(number))
                .map(({ number }) => String(number))}
              onChange={(came) => {
                keepAbsent(numbered.filter(({ number }) => !came.includes(String(number))));
              }}
            />
          </>
        )}
        <Tick label={parents.minuted} value={values["recorded"]} onChange={to("recorded")} />
        <SaveButtons {...meeting} />
      </Form>
    </Screen>
  );

  function keepAbsent(pupils: readonly { readonly number: number }[]): void {
    change("absent", pupils.length === 0 ? "none" : pupils.map(({ number }) => number).join(","));
  }
}

/** Until somebody is ticked no box is, and nothing is said of who came. */
function absentIn(kept: string, pupils: readonly { readonly number: number }[]): readonly number[] {
  const numbers = pupils.map(({ number }) => number);
  if (kept === "") {
    return numbers;
  }
  const away = kept.split(",").map(Number);
  return numbers.filter((number) => away.includes(number));
}
