// The class list: who is in the class, a list to take over, and single pupils put right.
import { useEffect, useState } from "preact/hooks";
import type { PupilsShown } from "../../../contract/pupils.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { DoneNotice } from "../parts/done-notice.tsx";
import { ImportList } from "./import-list.tsx";
import { PupilForm } from "./pupil-form.tsx";

type ShownPupil = PupilsShown["pupils"][number];

type Step =
  | { readonly kind: "list"; readonly said: string | null }
  | { readonly kind: "import" }
  | { readonly kind: "pupil"; readonly pupil: ShownPupil | null };

export function Pupils({ journal, arrival, onBack, onChanged }: AreaProps) {
  const { words } = useClass();
  const { pupils, general } = words;
  const [step, setStep] = useState<Step>(
    arrival === "new" ? { kind: "import" } : { kind: "list", said: null },
  );
  const { asked, ask } = useAsk("sidebarPupils");
  const read = (): void => {
    ask({ journalId: journal.id });
  };
  useEffect(read, []);
  const toList = (): void => {
    setStep({ kind: "list", said: null });
  };
  const saved = (said: string): void => {
    onChanged();
    read();
    setStep({ kind: "list", said });
  };
  if (step.kind === "import") {
    return <ImportList journalId={journal.id} onBack={toList} onSaved={saved} />;
  }
  if (step.kind === "pupil") {
    return <PupilForm journalId={journal.id} pupil={step.pupil} onBack={toList} onSaved={saved} />;
  }
  const listed = asked.kind === "answered" ? asked.value.pupils : [];
  return (
    <Screen title={words.areas.pupils} onBack={onBack}>
      {step.said !== null && <DoneNotice text={step.said} />}
      {asked.kind === "pending" && <Skeleton lines={6} label={pupils.loading} />}
      {asked.kind === "refused" && (
        <ProblemNotice problem={asked.problem}>
          <Button onClick={read}>{general.retry}</Button>
        </ProblemNotice>
      )}
      {asked.kind === "answered" && (
        <>
          <p>
            {listed.length === 0
              ? pupils.none
              : pupils.here(listed.filter(({ isHere }) => isHere).length)}
          </p>
          <div class="buttons">
            <Button
              look={listed.length === 0 ? "main" : "plain"}
              onClick={() => {
                setStep({ kind: "import" });
              }}
            >
              {pupils.takeOver}
            </Button>
            <Button
              onClick={() => {
                setStep({ kind: "pupil", pupil: null });
              }}
            >
              {pupils.add}
            </Button>
          </div>
          <ul class="rows">
            {listed.map((pupil) => (
              <li key={pupil.rowNumber} class="between">
                <span>
                  {pupil.number === null ? "" : `${pupil.number}. `}
                  {pupil.givenName} {pupil.surname}{" "}
                  <span class="hint">{pupils.between(pupil.from, pupil.to)}</span>
                </span>
                <Button
                  look="link"
                  label={`${pupils.correct}: ${pupil.givenName} ${pupil.surname}`}
                  onClick={() => {
                    setStep({ kind: "pupil", pupil });
                  }}
                >
                  {pupils.correct}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
