// "Set up the school": the shared drive, what the school says of itself, and the start.
import { useState } from "preact/hooks";
import type { JobProgress } from "../../../contract/job.ts";
import { useAsk } from "../../calls/use-ask.ts";
import type { DraftValues } from "../../drafts/draft.ts";
import { useDraft } from "../../drafts/use-draft.ts";
import { Button } from "../../parts/button.tsx";
import { Form, focusFirstFault } from "../../parts/form.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { useDeputy } from "../deputy-context.ts";
import { DriveChoice } from "./drive-choice.tsx";
import { REQUIRED_SETTINGS, SettingFields, settingsOf } from "./setting-fields.tsx";
import type { SettingFault } from "./setting-fields.tsx";

export const SET_UP_FORM = "set-up";

interface SetUpProps {
  /** In a master already: what it holds, which what is written here replaces. */
  readonly given: DraftValues | null;
  readonly takesFocus: boolean;
  readonly onBack: (() => void) | undefined;
  readonly onStarted: (progress: JobProgress) => void;
}

export function SetUp({ given, takesFocus, onBack, onStarted }: SetUpProps) {
  const { setUp, general } = useDeputy().words;
  const { values, set } = useDraft(SET_UP_FORM, "browser", given ?? {});
  const { asked, ask, isPending, forget } = useAsk("sidebarSetUpSchool");
  const [missing, setMissing] = useState<readonly SettingFault[]>([]);
  const [lacksDrive, setLacksDrive] = useState(false);
  const driveId = values["driveId"] ?? "";
  const refused = asked.kind === "refused" ? asked.problem : null;
  const faults = refused?.kind === "SETTING_FAULTS" ? refused.faults : missing;

  const start = (form: HTMLFormElement): void => {
    const settings = settingsOf(values);
    const empty = REQUIRED_SETTINGS.filter((name) => (settings[name] ?? "").trim() === "");
    setMissing(empty.map((setting) => ({ kind: "SETTING_EMPTY", setting })));
    setLacksDrive(driveId === "");
    if (driveId !== "" && empty.length === 0) {
      ask({ driveId, settings }, onStarted);
      return;
    }
    forget();
    focusFirstFault(form, driveId === "" ? "[type=radio]" : undefined);
  };

  return (
    <Screen title={setUp.title} takesFocus={takesFocus} onBack={onBack}>
      <p>{setUp.intro}</p>
      {given !== null && (
        <Notice kind="info">
          <p>{setUp.again}</p>
        </Notice>
      )}
      <Form isPending={isPending} onSubmit={start}>
        <DriveChoice
          chosen={driveId}
          isLacking={lacksDrive && driveId === ""}
          onChoose={(id) => {
            set("driveId", id);
          }}
        />
        <SettingFields values={values} faults={faults} onInput={set} />
        {faults.length > 0 && (
          <Notice kind="bad">
            <p>{setUp.correct}</p>
          </Notice>
        )}
        {refused && refused.kind !== "SETTING_FAULTS" && <ProblemNotice problem={refused} />}
        <Button look="main" isSubmit isPending={isPending}>
          {setUp.title}
        </Button>
        {isPending && <p class="hint">{general.wait}</p>}
      </Form>
    </Screen>
  );
}
