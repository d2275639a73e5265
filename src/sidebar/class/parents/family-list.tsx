// The families that still have to be talked with, those who missed a meeting first; one press begins a talk about the pupil.
import type { PupilTalks, TalkCoverage } from "../../../contract/parents.ts";
import type { DraftValues } from "../../drafts/draft.ts";
import { Button } from "../../parts/button.tsx";
import { useClass } from "../class-context.ts";

interface FamilyListProps {
  readonly coverage: TalkCoverage;
  readonly onBegin: (begun: DraftValues) => void;
}

export function FamilyList({ coverage, onBegin }: FamilyListProps) {
  const { parents, parts } = useClass().words;
  const { meetings, talked, total, pupils } = coverage;
  const waiting = pupils
    .filter(({ state, missed }) => state !== "talked" || missed !== null)
    .sort((a, b) => Number(b.missed !== null) - Number(a.missed !== null));
  const left = pupils.length === 0 ? total - talked : waiting.length;
  const heading = left > 0 || total === 0 ? parents.families(left) : parents.allTalked;
  return (
    <>
      <h2>{heading}</h2>
      {pupils.length === 0 && <p>{parts.noPupils}</p>}
      <p class="hint">{parents.talks(talked, total)}</p>
      <p class="hint">{parents.meetings(meetings)}</p>
      <ul class="rows">
        {waiting.map((pupil) => (
          <Family key={`${pupil.number ?? ""} ${pupil.name}`} pupil={pupil} onBegin={onBegin} />
        ))}
      </ul>
    </>
  );
}

function Family({
  pupil,
  onBegin,
}: {
  readonly pupil: PupilTalks;
  readonly onBegin: FamilyListProps["onBegin"];
}) {
  const { parents } = useClass().words;
  const { name, state, last, missed } = pupil;
  return (
    <li>
      <p>
        {name} {missed !== null && <span class="badge">{parents.missed(missed)}</span>}{" "}
        {state === "tried" && last !== null && <span class="badge">{parents.tried(last)}</span>}
      </p>
      <div class="buttons">
        <Button
          look="link"
          label={`${parents.talk}: ${name}`}
          onClick={() => {
            onBegin({ pupil: name });
          }}
        >
          {parents.talk}
        </Button>
        <Button
          look="link"
          label={`${parents.noAnswer}: ${name}`}
          onClick={() => {
            onBegin({
              pupil: name,
              kind: "INFORMATION",
              channel: "PHONE",
              discussed: parents.noAnswerText,
            });
          }}
        >
          {parents.noAnswer}
        </Button>
      </div>
    </li>
  );
}
