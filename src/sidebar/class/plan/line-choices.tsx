// What can become of a line of the plan: it took place, moves to another day, or will not be.
import { useEffect, useRef, useState } from "preact/hooks";
import type { PlanStatusChange } from "../../../contract/plan.ts";
import { newId } from "../../drafts/new-id.ts";
import { Button } from "../../parts/button.tsx";
import { Form, focusFirstFault } from "../../parts/form.tsx";
import { useClass } from "../class-context.ts";
import { DateField } from "../parts/date-field.tsx";

export type NewStatus = PlanStatusChange["to"];

interface LineChoicesProps {
  readonly isPending: boolean;
  readonly onSet: (to: NewStatus) => void;
  readonly topic: string;
  readonly takesFocus: boolean;
}

export function LineChoices({ topic, isPending, takesFocus, onSet }: LineChoicesProps) {
  const { plan } = useClass().words;
  const [isMoving, setMoving] = useState(false);
  const [wasMoving, setWasMoving] = useState(false);
  if (isMoving) {
    return (
      <NewDate
        isPending={isPending}
        onMove={(date) => {
          onSet({ status: "MOVED", date });
        }}
        onCancel={() => {
          setMoving(false);
          setWasMoving(true);
        }}
      />
    );
  }
  const choices: readonly (readonly [string, () => void])[] = [
    [
      plan.done,
      () => {
        onSet({ status: "DONE", entry: newId() });
      },
    ],
    [
      plan.move,
      () => {
        setMoving(true);
      },
    ],
    [
      plan.cancelItem,
      () => {
        onSet({ status: "CANCELLED" });
      },
    ],
  ];
  return (
    <div class="buttons">
      {choices.map(([text, act], at) => (
        <Button
          key={text}
          look="link"
          label={`${text}: ${topic}`}
          isPending={isPending}
          takesFocus={wasMoving ? at === 1 : takesFocus && at === 0}
          onClick={act}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}

interface NewDateProps {
  readonly isPending: boolean;
  readonly onMove: (date: string) => void;
  readonly onCancel: () => void;
}

function NewDate({ isPending, onMove, onCancel }: NewDateProps) {
  const { plan, parts } = useClass().words;
  const [date, setDate] = useState("");
  const [isMissing, setMissing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector("input")?.focus();
  }, []);
  return (
    <div ref={place}>
      <Form
        isPending={isPending}
        onSubmit={(form) => {
          const isBlank = date.trim() === "";
          setMissing(isBlank);
          if (isBlank) {
            focusFirstFault(form, "input");
          } else {
            onMove(date);
          }
        }}
      >
        <DateField
          label={plan.newDate}
          value={date}
          fault={isMissing ? plan.dateMissing : undefined}
          onInput={setDate}
        />
        <div class="buttons">
          <Button look="main" isSubmit isPending={isPending}>
            {plan.move}
          </Button>
          <Button onClick={onCancel}>{parts.cancel}</Button>
        </div>
      </Form>
    </div>
  );
}
