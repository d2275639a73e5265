// Minutes of parents' meetings: the meetings that were recorded, and the form that makes minutes of one.
import { useEffect, useState } from "preact/hooks";
import type { ContactEntry } from "../../../contract/parents.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { MinutesForm } from "./minutes-form.tsx";

export function Minutes(props: AreaProps) {
  const { journal, arrival, onBack } = props;
  const { words } = useClass();
  const { minutes, general } = words;
  const { asked, ask } = useAsk("sidebarParents");
  /** Undefined: the list; null: a meeting that is not recorded yet. */
  const [meeting, setMeeting] = useState<ContactEntry | null | undefined>(
    arrival === "new" ? null : undefined,
  );
  const read = (): void => {
    ask({ journalId: journal.id }, ({ entries }) => {
      if (typeof arrival === "object") {
        setMeeting(entries.find(({ shown }) => shown.id === arrival.entry));
      }
    });
  };
  useEffect(read, []);
  if (meeting !== undefined) {
    return (
      <MinutesForm
        {...props}
        meeting={meeting}
        onBack={() => {
          setMeeting(undefined);
          read();
        }}
      />
    );
  }
  const meetings =
    asked.kind === "answered"
      ? asked.value.entries.filter(
          ({ fields, withdrawn }) => fields.kind === "PARENT_MEETING" && !withdrawn,
        )
      : [];
  return (
    <Screen title={words.areas.minutes} onBack={onBack}>
      {asked.kind === "pending" && <Skeleton lines={4} label={minutes.loading} />}
      {asked.kind === "refused" && (
        <ProblemNotice problem={asked.problem}>
          <Button onClick={read}>{general.retry}</Button>
        </ProblemNotice>
      )}
      {asked.kind === "answered" && (
        <>
          {meetings.length === 0 ? (
            <p>{minutes.none}</p>
          ) : (
            <>
              <h2>{minutes.meetings}</h2>
              <ul class="rows">
                {meetings.map((one) => (
                  <li key={one.shown.rowNumber}>
                    <p>
                      <span class="strong">{one.fields.date}</span> {one.fields.discussed}{" "}
                      {one.fields.recorded && <span class="badge">{minutes.minuted}</span>}
                    </p>
                    <Button
                      look="link"
                      label={`${minutes.create}: ${one.fields.date}`}
                      onClick={() => {
                        setMeeting(one);
                      }}
                    >
                      {minutes.create}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Button
            onClick={() => {
              setMeeting(null);
            }}
          >
            {minutes.other}
          </Button>
        </>
      )}
    </Screen>
  );
}
