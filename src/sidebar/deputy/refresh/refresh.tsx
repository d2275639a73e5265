// The overview brought up to date: by itself when the sidebar opens, and whenever the deputy asks for it.
import { useEffect, useState } from "preact/hooks";
import type { Refreshed } from "../../../contract/refreshed.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { FileLink } from "../../parts/file-link.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useDeputy } from "../deputy-context.ts";

interface RefreshProps {
  readonly driveId: string;
}

export function Refresh({ driveId }: RefreshProps) {
  const { words, say } = useDeputy();
  const { refresh } = words;
  const { asked, ask, isPending } = useAsk("sidebarRefreshMaster");
  const opening = useAsk("sidebarShowOverview");
  const [read, setRead] = useState(0);

  /** What one execution could not read is read by the next. */
  const goOn = (readBefore: number, everything: boolean): void => {
    ask({ driveId, everything }, (answer) => {
      const readNow = readBefore + answer.read;
      setRead(readNow);
      if (answer.waiting > 0 && answer.read > 0) {
        goOn(readNow, false);
      } else {
        say(refresh.done(readNow));
      }
    });
  };
  useEffect(() => {
    goOn(0, false);
  }, []);

  return (
    <section>
      <h2>{refresh.title}</h2>
      {isPending && (
        <p class="hint" role="status">
          {read > 0 ? refresh.goingOn(read) : refresh.reading}
        </p>
      )}
      {asked.kind === "refused" && <ProblemNotice problem={asked.problem} />}
      {asked.kind === "answered" && asked.value.waiting === 0 && (
        <p class="hint">{refresh.done(read)}</p>
      )}
      {asked.kind === "answered" && <Trouble trouble={asked.value.trouble} />}
      <div class="buttons">
        <Button
          isPending={isPending}
          onClick={() => {
            setRead(0);
            goOn(0, false);
          }}
        >
          {refresh.now}
        </Button>
        <Button
          isPending={opening.isPending}
          onClick={() => {
            opening.ask(null);
          }}
        >
          {refresh.look}
        </Button>
      </div>
      {opening.asked.kind === "refused" && <ProblemNotice problem={opening.asked.problem} />}
    </section>
  );
}

function Trouble({ trouble }: Pick<Refreshed, "trouble">) {
  const { refresh } = useDeputy().words;
  return trouble.length === 0 ? null : (
    <Notice kind="info" title={refresh.trouble}>
      <ul>
        {trouble.map(({ label, year, trouble: one }) => (
          <li key={`${year}/${label}/${one.kind}`}>
            <span class="strong">{label}</span>{" "}
            {one.kind === "TWO_JOURNALS" ? (
              <>
                {refresh.twoJournals} <FileLink text={refresh.otherJournal} url={one.url} />
              </>
            ) : (
              refresh.kinds[one.kind]
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
