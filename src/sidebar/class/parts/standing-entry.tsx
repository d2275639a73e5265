// An entry that stands in the journal: what it says in short, and the ways to correct it, withdraw it and put it back.
import type { ComponentChildren } from "preact";
import type { EntryNotes } from "../../../contract/entry-notes.ts";
import type { ShownRow } from "../../../contract/entry.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useClass } from "../class-context.ts";

export interface Standing {
  readonly shown: ShownRow;
  readonly withdrawn: boolean;
  readonly notes: EntryNotes | null;
}

interface StandingEntryProps<E extends Standing> {
  readonly journalId: string;
  readonly tab: "log" | "contacts";
  readonly entry: E;
  readonly date: string;
  /** What kind of entry it is. */
  readonly what: string;
  readonly text: string;
  readonly onEdit: () => void;
  readonly onChanged: (entry: E) => void;
  readonly children?: ComponentChildren;
}

const BRIEF = 160;

export function StandingEntry<E extends Standing>({
  journalId,
  tab,
  entry,
  date,
  what,
  text,
  onEdit,
  onChanged,
  children,
}: StandingEntryProps<E>) {
  const { words, say } = useClass();
  const { entry: said } = words;
  const withdrawal = useAsk("sidebarWithdrawEntry");
  const { shown, withdrawn, notes } = entry;
  const brief = text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text;
  const setWithdrawn = (to: boolean): void => {
    withdrawal.ask({ journalId, tab, shown, withdrawn: to }, (answer) => {
      say(to ? said.nowWithdrawn : said.nowRestored);
      onChanged({ ...entry, ...answer, withdrawn: to });
    });
  };
  return (
    <li>
      <p>
        <span class="strong">{date.trim() === "" ? said.undated : date}</span>{" "}
        {withdrawn && <span class="badge">{said.withdrawn}</span>}
        {!withdrawn && notes?.counted === false && (
          <span class="badge">{said.notCounted}</span>
        )}{" "}
        <span class="hint">{what}</span>
      </p>
      {brief.trim() !== "" && <p>{brief}</p>}
      {children}
      {withdrawal.asked.kind === "refused" && <ProblemNotice problem={withdrawal.asked.problem} />}
      <div class="buttons">
        {!withdrawn && (
          <Button look="link" label={`${said.edit}: ${date} ${brief}`} onClick={onEdit}>
            {said.edit}
          </Button>
        )}
        <Button
          look="link"
          label={`${withdrawn ? said.restore : said.withdraw}: ${date} ${brief}`}
          isPending={withdrawal.isPending}
          onClick={() => {
            setWithdrawn(!withdrawn);
          }}
        >
          {withdrawn ? said.restore : said.withdraw}
        </Button>
      </div>
    </li>
  );
}
