// A trip's application: a checklist to fill in here or in its document, since there is no official form.
import { useEffect, useState } from "preact/hooks";
import { useAsk } from "../../calls/use-ask.ts";
import { newId } from "../../drafts/new-id.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Form, focusFirstFault } from "../../parts/form.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { DateField } from "../parts/date-field.tsx";
import { MadeDocument } from "../parts/made-document.tsx";

export function Trip({ journal, onBack, onChanged }: AreaProps) {
  const { trip, general } = useClass().words;
  const { values, set, clear } = useDraft("trip", "browser");
  const { asked, ask, isPending } = useAsk("sidebarAddTrip");
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
  const typed = (name: string): string => values[name] ?? "";
  if (asked.kind === "answered") {
    return (
      <Screen title={trip.title} onBack={onBack}>
        <MadeDocument made={asked.value} />
        {asked.value.toldLate === true && (
          <Notice kind="info">
            <p>{trip.late}</p>
          </Notice>
        )}
      </Screen>
    );
  }
  return (
    <Screen title={trip.title} onBack={onBack}>
      <Form
        isPending={isPending}
        onSubmit={(form) => {
          const isNameless = typed("title").trim() === "";
          setMissing(isNameless);
          if (isNameless) {
            focusFirstFault(form);
            return;
          }
          ask(
            {
              journalId: journal.id,
              id: typed("id"),
              fields: {
                title: typed("title"),
                date: typed("date"),
                goal: typed("goal"),
                route: typed("route"),
                duration: typed("duration"),
                participants: typed("participants"),
                ages: typed("ages"),
                transport: typed("transport"),
                overnight: typed("overnight"),
                contact: typed("contact"),
                firstAid: typed("firstAid"),
                informedOn: typed("informedOn"),
              },
            },
            () => {
              clear();
              onChanged();
            },
          );
        }}
      >
        <p class="hint">{trip.about}</p>
        <Field
          label={trip.fields.title}
          isRequired
          fault={isMissing ? trip.titleMissing : undefined}
          {...input("title")}
        />
        <DateField {...input("date")} />
        {Object.entries(trip.fields).map(
          ([name, label]) =>
            name !== "title" && <Field key={name} label={label} {...input(name)} />,
        )}
        <DateField label={trip.informedOn} hint={trip.informedHint} {...input("informedOn")} />
        {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
        <Button look="main" isSubmit isPending={isPending}>
          {trip.submit}
        </Button>
        {isPending && <p class="hint">{general.wait}</p>}
      </Form>
    </Screen>
  );
}
