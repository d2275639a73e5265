// Adding to the plan: one line, or several that are saved together.
import { useEffect, useRef, useState } from "preact/hooks";
import type { OutputOf } from "../../../contract/endpoints.ts";
import type { PlanOverview } from "../../../contract/plan.ts";
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
import { DateField } from "../parts/date-field.tsx";
import { NoteArea } from "../parts/note-area.tsx";
import { typedLine, waitingLines } from "./new-line.ts";
import type { NewLine } from "./new-line.ts";
import { TopicOffers } from "./topic-offers.tsx";

interface NewLinesProps {
  readonly home: AreaProps["home"];
  readonly files: { readonly journalId: string; readonly planId: string };
  /** Null until the plan is read. */
  readonly offers: PlanOverview["offers"] | null;
  readonly onBack: () => void;
  readonly onSaved: (answer: OutputOf<"sidebarPlanItems">) => void;
}

const EMPTY = { kind: "", date: "", topic: "", themeGroup: "", form: "" };

export function NewLines({ home, files, offers, onBack, onSaved }: NewLinesProps) {
  const { words, say } = useClass();
  const { plan, lists } = words;
  const { values, set, clear } = useDraft("plan", "browser");
  const [isMissing, setMissing] = useState(false);
  const save = useAsk("sidebarPlanItems");
  const place = useRef<HTMLDivElement>(null);
  const waiting = waitingLines(values);
  useEffect(() => {
    if (!values["id"]) {
      set("id", newId());
    }
  }, [values["id"]]);
  const fill = (fields: Readonly<Record<string, string>>): void => {
    Object.entries(fields).forEach(([name, value]) => {
      set(name, value);
    });
  };
  const keep = (lines: readonly NewLine[]): void => {
    set("waiting", JSON.stringify(lines));
  };
  const more = (): void => {
    const line = typedLine(values);
    setMissing(line === null);
    if (line !== null) {
      keep([...waiting, line]);
      fill({ ...EMPTY, id: newId() });
      say(plan.waiting(waiting.length + 1));
    }
    place.current
      ?.querySelector<HTMLElement>(line === null ? "textarea" : "input[type=text]")
      ?.focus();
  };
  return (
    <Screen title={plan.newTitle} onBack={onBack}>
      <div ref={place}>
        <Form
          isPending={save.isPending}
          onSubmit={(form) => {
            const line = typedLine(values);
            const items = line === null ? waiting : [...waiting, line];
            setMissing(items.length === 0);
            if (items.length === 0) {
              focusFirstFault(form);
              return;
            }
            save.ask({ ...files, items: [...items] }, (answer) => {
              clear();
              onSaved(answer);
            });
          }}
        >
          <TopicOffers
            offers={offers}
            home={home}
            onChoose={(chosen) => {
              fill({ ...chosen });
              say(chosen.topic);
            }}
          />
          <WordChoice
            label={plan.kind}
            words={[
              { value: "CLASS_HOUR", text: plan.kinds.CLASS_HOUR },
              { value: "EVENT", text: plan.kinds.EVENT },
            ]}
            value={values["kind"] || "CLASS_HOUR"}
            onChoose={(kind) => {
              set("kind", kind);
            }}
          />
          <DateField
            hint={plan.dateHint}
            value={values["date"] ?? ""}
            onInput={(date) => {
              set("date", date);
            }}
          />
          <NoteArea
            label={plan.topic}
            lines={2}
            isRequired={waiting.length === 0}
            fault={isMissing ? plan.topicMissing : undefined}
            value={values["topic"] ?? ""}
            onInput={(topic) => {
              set("topic", topic);
            }}
          />
          {(["themeGroup", "form"] as const).map((name) => (
            <WordChoice
              key={name}
              label={plan[name]}
              none={plan.none}
              words={Object.entries(name === "form" ? lists.forms : lists.themeGroups).map(
                ([value, text]) => ({ value, text }),
              )}
              value={values[name] ?? ""}
              onChoose={(code) => {
                set(name, code);
              }}
            />
          ))}
          {waiting.length > 0 && (
            <>
              <h2>{plan.waiting(waiting.length)}</h2>
              <ul class="rows">
                {waiting.map(({ id, date, topic }) => (
                  <li key={id} class="between">
                    <span>
                      {date} {topic}
                    </span>
                    <Button
                      look="link"
                      label={`${plan.remove}: ${topic}`}
                      onClick={() => {
                        keep(waiting.filter((line) => line.id !== id));
                      }}
                    >
                      {plan.remove}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {save.asked.kind === "refused" && <ProblemNotice problem={save.asked.problem} />}
          <div class="buttons">
            <Button look="main" isSubmit isPending={save.isPending}>
              {plan.save}
            </Button>
            <Button onClick={more}>{plan.more}</Button>
          </div>
        </Form>
      </div>
    </Screen>
  );
}
