// Which shared drive the school's files go to, and whether it may be used.
import { useEffect } from "preact/hooks";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useDeputy } from "../deputy-context.ts";

interface DriveChoiceProps {
  readonly chosen: string;
  /** Nothing was chosen although it is needed. */
  readonly isLacking: boolean;
  readonly onChoose: (driveId: string) => void;
}

export function DriveChoice({ chosen, isLacking, onChoose }: DriveChoiceProps) {
  const { words, say } = useDeputy();
  const { setUp } = words;
  const drives = useAsk("sidebarListDrives");
  const check = useAsk("sidebarCheckDrive");

  const choose = (driveId: string): void => {
    onChoose(driveId);
    check.ask({ driveId }, () => {
      say(setUp.driveFits);
    });
  };
  const list = (): void => {
    drives.ask(null, (found) => {
      const [only] = found;
      const known = found.find(({ id }) => id === chosen);
      if (known) {
        choose(known.id);
      } else if (only && found.length === 1) {
        choose(only.id);
      } else if (chosen !== "") {
        onChoose("");
      }
    });
  };
  useEffect(list, []);

  const found = drives.asked.kind === "answered" ? drives.asked.value : null;
  return (
    <fieldset aria-describedby="drive-hint">
      <legend>{setUp.drive}</legend>
      <p class="hint" id="drive-hint">
        {setUp.driveHint}
      </p>
      {drives.isPending && <Skeleton lines={2} label={words.general.loading} />}
      {drives.asked.kind === "refused" && (
        <ProblemNotice problem={drives.asked.problem}>
          <Button onClick={list}>{words.general.retry}</Button>
        </ProblemNotice>
      )}
      {found?.length === 0 && (
        <Notice kind="info">
          <p>{setUp.noDrives}</p>
          <Button onClick={list}>{setUp.reloadDrives}</Button>
        </Notice>
      )}
      {found?.map(({ id, name }) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="drive"
            checked={id === chosen}
            onChange={() => {
              choose(id);
            }}
          />
          {name}
        </label>
      ))}
      {isLacking && (
        <p class="fault" role="alert">
          {setUp.chooseDrive}
        </p>
      )}
      {check.isPending && (
        <p class="hint" aria-busy="true">
          {setUp.checkingDrive}
        </p>
      )}
      {check.asked.kind === "answered" && <p class="fits">✓ {setUp.driveFits}</p>}
      {check.asked.kind === "refused" && (
        <ProblemNotice problem={check.asked.problem} title={setUp.driveUnfit}>
          <Button
            onClick={() => {
              choose(chosen);
            }}
          >
            {setUp.checkAgain}
          </Button>
        </ProblemNotice>
      )}
    </fieldset>
  );
}
