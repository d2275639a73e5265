// What a teacher types for minutes before their document is made; nothing has to be.
import { useEffect } from "preact/hooks";
import type { ContactEntry } from "../../../contract/parents.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { newId } from "../../drafts/new-id.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Form } from "../../parts/form.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { WordChoice } from "../../parts/word-choice.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { DateField } from "../parts/date-field.tsx";
import { MadeDocument } from "../parts/made-document.tsx";

interface MinutesFormProps extends AreaProps {
  /** Null for a meeting that is not recorded yet. */
  readonly meeting: ContactEntry | null;
}

const QUESTIONS = [1, 2, 3];
/** As the form prints it, in whatever language the sidebar speaks. */
const HELD = ["klātienē", "tiešsaistē"] as const;

export function MinutesForm({ journal, meeting, onBack, onChanged }: MinutesFormProps) {
  const { minutes, general } = useClass().words;
  const place = meeting === null ? "" : ` ${meeting.shown.id ?? meeting.shown.stamp}`;
  const { values, set, clear } = useDraft(`minutes${place}`, "tab", {
    date: meeting?.fields.date ?? "",
    held: meeting?.fields.channel === "ONLINE" ? HELD[1] : HELD[0],
    attendees: `${meeting?.fields.attendees ?? ""}`,
  });
  const { asked, ask, isPending } = useAsk("sidebarCreateMinutes");
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
  const { id = "", date = "", held = "", minuteTaker = "", invited = "", attendees = "" } = values;
  if (asked.kind === "answered") {
    return (
      <Screen title={minutes.title} onBack={onBack}>
        <MadeDocument made={asked.value}>
          {asked.value.recorded && <p>{minutes.recorded}</p>}
        </MadeDocument>
      </Screen>
    );
  }
  return (
    <Screen title={minutes.title} onBack={onBack}>
      <Form
        isPending={isPending}
        onSubmit={() => {
          ask(
            {
              journalId: journal.id,
              id,
              of: meeting?.shown ?? null,
              fields: {
                date,
                number: "",
                held,
                from: "",
                to: "",
                minuteTaker,
                invited,
                attendees: /^\d{1,3}$/.test(attendees.trim()) ? Number(attendees) : null,
                points: QUESTIONS.map((n) => ({
                  question: values[`question${n}`] ?? "",
                  reporter: "",
                  decision: "",
                })),
              },
            },
            () => {
              clear();
              onChanged();
            },
          );
        }}
      >
        <p class="hint">{minutes.proposal}</p>
        <DateField hint={minutes.dateHint} {...input("date")} />
        <WordChoice
          label={minutes.held}
          words={HELD.map((value, at) => ({
            value,
            text: at === 0 ? minutes.inPerson : minutes.online,
          }))}
          value={held}
          onChoose={(chosen) => {
            set("held", chosen);
          }}
        />
        <Field label={minutes.attendees} {...input("attendees")} />
        <Field label={minutes.minuteTaker} {...input("minuteTaker")} />
        <Field label={minutes.invited} {...input("invited")} />
        {QUESTIONS.map((n) => (
          <Field key={n} label={minutes.question(n)} {...input(`question${n}`)} />
        ))}
        <p class="hint">{minutes.later}</p>
        {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
        <Button look="main" isSubmit isPending={isPending}>
          {minutes.submit}
        </Button>
        {isPending && <p class="hint">{general.wait}</p>}
      </Form>
    </Screen>
  );
}
