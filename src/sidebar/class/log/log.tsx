// The log: what was done with the class, the last entries first, and the way to add, correct and withdraw.
import { useEffect, useState } from "preact/hooks";
import type { LoggedEntry, LogOverview } from "../../../contract/log.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { DoneNotice } from "../parts/done-notice.tsx";
import { StandingEntry } from "../parts/standing-entry.tsx";
import { withEntry } from "../parts/with-entry.ts";
import { LogForm } from "./log-form.tsx";

export function Log({ journal, arrival, onBack, onChanged, onGo }: AreaProps) {
  const { words, general } = useClass();
  const { log, entry: said } = words;
  const read = useAsk("sidebarRecentEntries");
  const [overview, setOverview] = useState<LogOverview | null>(null);
  const [form, setForm] = useState<"new" | LoggedEntry | null>(arrival === "new" ? "new" : null);
  const [isSaved, setSaved] = useState(false);
  const look = (): void => {
    read.ask({ journalId: journal.id }, (answer) => {
      setOverview(answer);
      const wanted =
        typeof arrival === "string"
          ? undefined
          : answer.entries.find(({ shown }) => shown.id === arrival.entry);
      if (wanted !== undefined && overview === null) {
        setForm(wanted);
      }
    });
  };
  useEffect(() => {
    if (form === null && overview === null) {
      look();
    }
  }, [form]);
  const take = (entry: LoggedEntry): void => {
    onChanged();
    setOverview(overview === null ? null : withEntry(overview, entry));
  };
  if (form !== null) {
    return (
      <LogForm
        journal={journal}
        edited={form === "new" ? null : form}
        onBack={() => {
          setForm(null);
        }}
        onSaved={(entry) => {
          take(entry);
          setSaved(true);
          setForm(null);
        }}
        onContact={() => {
          onGo("parents", "new");
        }}
      />
    );
  }
  return (
    <Screen title={words.areas.log} onBack={onBack}>
      {isSaved && <DoneNotice />}
      <Button
        look="main"
        onClick={() => {
          setSaved(false);
          setForm("new");
        }}
      >
        {log.add}
      </Button>
      {read.asked.kind === "refused" && (
        <ProblemNotice problem={read.asked.problem}>
          <Button onClick={look}>{general.retry}</Button>
        </ProblemNotice>
      )}
      {overview === null ? (
        read.isPending && <Skeleton lines={4} label={general.loading} />
      ) : (
        <>
          <h2>
            {overview.total === 0
              ? said.empty
              : said.recent(overview.entries.length, overview.total)}
          </h2>
          <ul class="rows">
            {overview.entries.map((entry) => (
              <StandingEntry
                key={entry.shown.id ?? entry.shown.rowNumber}
                journalId={journal.id}
                tab="log"
                entry={entry}
                date={entry.fields.date}
                what={
                  entry.fields.category === null
                    ? log.uncategorised
                    : log.categories[entry.fields.category]
                }
                text={entry.fields.text}
                onEdit={() => {
                  setSaved(false);
                  setForm(entry);
                }}
                onChanged={take}
              />
            ))}
          </ul>
          <Button look="link" isPending={read.isPending} onClick={look}>
            {said.reload}
          </Button>
        </>
      )}
    </Screen>
  );
}
