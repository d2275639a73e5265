// A class of an earlier year: opened again for corrections, closed, or handed over to its new teacher.
import { useState } from "preact/hooks";
import { useAsk } from "../calls/use-ask.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { Screen } from "../parts/screen.tsx";
import { HandedOver } from "./handed-over.tsx";
import { useUpkeep } from "./upkeep-context.ts";
import { YearChoice } from "../parts/year-choice.tsx";

interface OldClassProps {
  readonly years: readonly string[];
  readonly onBack: () => void;
}

export function OldClass({ years, onBack }: OldClassProps) {
  const { words } = useUpkeep();
  const { oldClass } = words;
  const [year, setYear] = useState(years[years.length - 1] ?? "");
  const [schoolClass, setSchoolClass] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const reopen = useAsk("sidebarReopenClass");
  const handover = useAsk("sidebarHandover");
  const set = (open: boolean): void => {
    setIsOpen(open);
    handover.forget();
    reopen.ask({ year, schoolClass, open });
  };
  return (
    <Screen title={words.tasks.oldClass} onBack={onBack}>
      <YearChoice label={words.year} years={years} year={year} onChange={setYear} />
      <Field
        label={oldClass.class}
        hint={oldClass.classHint}
        value={schoolClass}
        onInput={setSchoolClass}
      />
      <div class="tasks">
        <Button
          isPending={reopen.isPending}
          onClick={() => {
            set(true);
          }}
        >
          {oldClass.open}
        </Button>
        <Button
          isPending={reopen.isPending}
          onClick={() => {
            set(false);
          }}
        >
          {oldClass.close}
        </Button>
        <Button
          isPending={handover.isPending}
          onClick={() => {
            reopen.forget();
            handover.ask({ year, schoolClass });
          }}
        >
          {oldClass.handover}
        </Button>
      </div>
      <p class="hint">{oldClass.handoverHint}</p>
      {reopen.asked.kind === "refused" && <ProblemNotice problem={reopen.asked.problem} />}
      {reopen.asked.kind === "answered" && (
        <Notice kind="good">
          <p>{(isOpen ? oldClass.opened : oldClass.closed)(reopen.asked.value.person)}</p>
        </Notice>
      )}
      {handover.asked.kind === "refused" && <ProblemNotice problem={handover.asked.problem} />}
      {handover.asked.kind === "answered" && <HandedOver handover={handover.asked.value} />}
    </Screen>
  );
}
