// What a pasted class list would change, and what a person has to say about it: columns, namesakes, who joined and who left.
import type { PupilsPreview } from "../../../contract/pupils.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { SeveralChoice } from "../../parts/several-choice.tsx";
import { WordChoice } from "../../parts/word-choice.tsx";
import { useClass } from "../class-context.ts";
import { DateField } from "../parts/date-field.tsx";
import type { Decisions } from "./decisions.ts";

interface ListPreviewProps {
  readonly preview: PupilsPreview;
  readonly decisions: Decisions;
  readonly isPending: boolean;
  readonly onColumns: (columns: PupilsPreview["columns"]) => void;
  readonly onDecide: (decisions: Decisions) => void;
  readonly onSave: () => void;
}

export function ListPreview({
  preview,
  decisions,
  onColumns,
  onDecide,
  ...rest
}: ListPreviewProps) {
  const { pupils } = useClass().words;
  const { added, absent, kept, repeated, columns, sample } = preview;
  const decide = (decided: Partial<Decisions>): void => {
    onDecide({ ...decisions, ...decided });
  };
  const changesNothing = added.length === 0 && decisions.left.length === 0;
  return (
    <div>
      {columns.map((column, place) => {
        const seen = sample.map((row) => row[place] ?? "").filter((cell) => cell.trim() !== "");
        return (
          seen.length > 0 && (
            <WordChoice
              key={place}
              label={pupils.column(place + 1)}
              hint={seen.join(" · ")}
              words={COLUMNS.map((value) => ({ value, text: pupils.columnIs[value] }))}
              value={column}
              onChoose={(chosen) => {
                onColumns(
                  columns.map((old, at) =>
                    at === place ? (COLUMNS.find((one) => one === chosen) ?? old) : old,
                  ),
                );
              }}
            />
          )
        );
      })}
      {preview.codesRemoved > 0 && (
        <Notice kind="info">
          <p>{pupils.codes}</p>
        </Notice>
      )}
      {preview.fault !== null ? (
        <ProblemNotice problem={preview.fault} />
      ) : (
        <>
          {added.length > 0 && (
            <>
              <h2>{pupils.added(added.length)}</h2>
              <ul class="rows">
                {added.map(({ number, givenName, surname }) => (
                  <li key={number}>
                    {number}. {givenName} {surname}
                  </li>
                ))}
              </ul>
            </>
          )}
          {kept > 0 && <p>{pupils.kept(kept)}</p>}
          {repeated.length > 0 && (
            <>
              <p>{pupils.repeated(repeated.join(", "))}</p>
              <Tick
                text={pupils.namesakes}
                isTicked={decisions.namesakes}
                onTick={(namesakes) => {
                  decide({ namesakes });
                }}
              />
            </>
          )}
          {kept > 0 && added.length > 0 && (
            <DateField
              label={pupils.joinedOn}
              hint={pupils.wholeYear}
              value={decisions.joinedOn}
              onInput={(joinedOn) => {
                decide({ joinedOn });
              }}
            />
          )}
          {absent.length > 0 && (
            <SeveralChoice
              label={pupils.absent}
              words={absent.map(({ number, givenName, surname }) => ({
                value: `${number}`,
                text: `${number}. ${givenName} ${surname}`,
              }))}
              chosen={decisions.left.map(String)}
              onChange={(left) => {
                decide({ left: left.map(Number) });
              }}
            />
          )}
          {decisions.left.length > 0 && (
            <DateField
              label={pupils.leftOn}
              value={decisions.leftOn}
              onInput={(leftOn) => {
                decide({ leftOn });
              }}
            />
          )}
          {preview.tooMany && (
            <Tick
              text={pupils.evenSo}
              isTicked={decisions.evenSo}
              onTick={(evenSo) => {
                decide({ evenSo });
              }}
            />
          )}
          {changesNothing ? (
            <p>{pupils.nothing}</p>
          ) : (
            <Button look="main" isPending={rest.isPending} takesFocus onClick={rest.onSave}>
              {pupils.save}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

const COLUMNS = ["given", "surname", "given-surname", "surname-given", "skip"] as const;

interface TickProps {
  readonly text: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Tick({ text, isTicked, onTick }: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => {
          onTick(event.currentTarget.checked);
        }}
      />
      {text}
    </label>
  );
}
