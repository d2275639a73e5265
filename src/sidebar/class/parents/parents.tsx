// Cooperation with parents: whom nobody has talked with yet, the last contacts, and the way to write down a talk or a meeting.
import { useEffect, useState } from "preact/hooks";
import type { ContactEntry, ParentsOverview } from "../../../contract/parents.ts";
import { useAsk } from "../../calls/use-ask.ts";
import type { DraftValues } from "../../drafts/draft.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { DoneNotice } from "../parts/done-notice.tsx";
import { StandingEntry } from "../parts/standing-entry.tsx";
import { withEntry } from "../parts/with-entry.ts";
import { ContactForm } from "./contact-form.tsx";
import { FamilyList } from "./family-list.tsx";
import { MeetingForm } from "./meeting-form.tsx";
import type { SavedContact } from "./use-contact.ts";

type Turned =
  | { readonly form: "contact"; readonly begun: DraftValues }
  | { readonly form: "meeting" }
  | { readonly form: "edit"; readonly entry: ContactEntry };

export function Parents({ journal, arrival, onBack, onChanged, onGo }: AreaProps) {
  const { words, general } = useClass();
  const { parents, entry: said } = words;
  const read = useAsk("sidebarParents");
  const [overview, setOverview] = useState<ParentsOverview | null>(null);
  const [turned, setTurned] = useState<Turned | null>(
    arrival === "new" ? { form: "contact", begun: {} } : null,
  );
  const [saved, setSaved] = useState<ContactEntry | null>(null);
  const look = (): void => {
    read.ask({ journalId: journal.id }, setOverview);
  };
  useEffect(() => {
    if (turned === null && overview === null) {
      look();
    }
  }, [turned]);
  const turnTo = (to: Turned): void => {
    setSaved(null);
    setTurned(to);
  };
  const back = (): void => {
    setTurned(null);
  };
  const take = ({ entry, coverage }: SavedContact): void => {
    onChanged();
    setSaved(entry);
    setOverview(overview === null ? null : { ...withEntry(overview, entry), coverage });
    back();
  };

  if (turned !== null) {
    const edited = turned.form === "edit" ? turned.entry : null;
    const isMeeting = turned.form === "meeting" || edited?.fields.kind === "PARENT_MEETING";
    const shared = { journal, edited, onBack: back, onSaved: take };
    return isMeeting ? (
      <MeetingForm {...shared} />
    ) : (
      <ContactForm {...shared} begun={turned.form === "contact" ? turned.begun : {}} />
    );
  }
  return (
    <Screen title={words.areas.parents} onBack={onBack}>
      {saved !== null && (
        <DoneNotice
          text={
            saved.fields.kind === "PARENT_MEETING" ? parents.savedMeeting : parents.savedContact
          }
        >
          {saved.fields.kind === "PARENT_MEETING" && saved.shown.id !== null && (
            <Button
              onClick={() => {
                onGo("minutes", { entry: saved.shown.id ?? "" });
              }}
            >
              {parents.minutes}
            </Button>
          )}
        </DoneNotice>
      )}
      <div class="tasks">
        <Button
          look="main"
          onClick={() => {
            turnTo({ form: "contact", begun: {} });
          }}
        >
          {parents.add}
        </Button>
        <Button
          onClick={() => {
            turnTo({ form: "meeting" });
          }}
        >
          {parents.addMeeting}
        </Button>
      </div>
      {read.asked.kind === "refused" && (
        <ProblemNotice problem={read.asked.problem}>
          <Button onClick={look}>{general.retry}</Button>
        </ProblemNotice>
      )}
      {overview === null ? (
        read.isPending && <Skeleton lines={6} label={general.loading} />
      ) : (
        <>
          <FamilyList
            coverage={overview.coverage}
            onBegin={(begun) => {
              turnTo({ form: "contact", begun });
            }}
          />
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
                tab="contacts"
                entry={entry}
                date={entry.fields.date}
                what={summary(entry)}
                text={entry.fields.discussed}
                onEdit={() => {
                  turnTo({ form: "edit", entry });
                }}
                onChanged={(changed) => {
                  onChanged();
                  setOverview(withEntry(overview, changed));
                  look();
                }}
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

  function summary({ fields }: ContactEntry): string {
    const kind = fields.kind === null ? "" : parents.kinds[fields.kind];
    const channel = fields.channel === null ? "" : parents.channels[fields.channel];
    const whom = fields.pupil || (fields.kind === "PARENT_MEETING" ? "" : parents.wholeClass);
    const came =
      fields.attendees === null || fields.families === null
        ? ""
        : parents.attended(fields.attendees, fields.families);
    return [whom, kind, channel, came].filter(Boolean).join(", ");
  }
}
