// One pupil: joins the class, leaves it, or has a name put right.
import { useState } from "preact/hooks";
import type { PupilsShown } from "../../../contract/pupils.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Form, focusFirstFault } from "../../parts/form.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { useClass } from "../class-context.ts";
import { DateField } from "../parts/date-field.tsx";

interface PupilFormProps {
  readonly journalId: string;
  /** Null for one who joins. */
  readonly pupil: PupilsShown["pupils"][number] | null;
  readonly onBack: () => void;
  readonly onSaved: (said: string) => void;
}

function whose(pupil: PupilFormProps["pupil"]) {
  if (pupil === null) {
    return { rowNumber: null };
  }
  const { rowNumber, number, givenName, surname, from, to } = pupil;
  return { rowNumber, shown: { number, givenName, surname, from, to } };
}

export function PupilForm({ journalId, pupil, onBack, onSaved }: PupilFormProps) {
  const { parts, pupils } = useClass().words;
  const { asked, ask, isPending } = useAsk("sidebarChangePupil");
  // A child's name is not left behind in the browser.
  const [fields, setFields] = useState({
    givenName: pupil?.givenName ?? "",
    surname: pupil?.surname ?? "",
    from: pupil?.from ?? "",
    to: pupil?.to ?? "",
  });
  const [isMissing, setMissing] = useState(false);
  const input = (name: keyof typeof fields) => ({
    value: fields[name],
    onInput: (value: string) => {
      setFields({ ...fields, [name]: value });
    },
  });
  return (
    <Screen title={pupil === null ? pupils.add : pupils.correct} onBack={onBack}>
      <Form
        isPending={isPending}
        onSubmit={(form) => {
          const isNameless = `${fields.givenName}${fields.surname}`.trim() === "";
          setMissing(isNameless);
          if (isNameless) {
            focusFirstFault(form);
            return;
          }
          ask({ journalId, ...fields, ...whose(pupil) }, ({ renamedIn }) => {
            onSaved(pupils.saved(renamedIn));
          });
        }}
      >
        <Field
          label={pupils.givenName}
          isRequired
          fault={isMissing ? pupils.nameMissing : undefined}
          {...input("givenName")}
        />
        <Field label={pupils.surname} {...input("surname")} />
        <DateField label={pupils.from} hint={pupils.wholeYear} {...input("from")} />
        <DateField label={pupils.to} hint={pupils.wholeYear} {...input("to")} />
        {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
        <Button look="main" isSubmit isPending={isPending}>
          {parts.save}
        </Button>
      </Form>
    </Screen>
  );
}
