// One line of the list: closed it says what becomes of the class, open it can be changed; its questions and notes stand under it.
import type { RolloverPreview } from "../../contract/rollover.ts";
import type { RolloverRow } from "../../contract/rollover-row.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { useNextYear } from "./next-year-context.ts";
import { WordChoice } from "./word-choice.tsx";

interface RolloverLineProps {
  readonly row: RolloverRow;
  /** As the server last saw the line; absent while the list is changed and not checked again. */
  readonly seen: RolloverPreview["rows"][number] | undefined;
  readonly isRemovable: boolean;
  readonly onChange: (row: RolloverRow) => void;
  readonly onSplit: () => void;
  readonly onRemove: () => void;
}

export function RolloverLine(props: RolloverLineProps) {
  const { row, seen, isRemovable, onChange, onSplit, onRemove } = props;
  const { words, findingSentence } = useNextYear();
  const { list } = words;
  const { teacher } = row;
  const target = { "goes-on": row.to, ends: list.ends, unanswered: list.unanswered }[row.fate];
  const teach = (changed: Partial<RolloverRow["teacher"]>): void => {
    onChange({ ...row, teacher: { ...teacher, ...changed } });
  };
  return (
    <li>
      <details open={row.to === "" && row.fate === "goes-on"}>
        <summary>
          <span class="strong">{list.change(row.from ?? list.newClass, target)}</span>{" "}
          {row.fate === "goes-on" && teacher.nominative}{" "}
          {seen?.annex && <span class="badge">{list.annex(seen.annex)}</span>}
        </summary>
        {row.from !== null && (
          <WordChoice
            label={list.fate}
            value={row.fate}
            words={list.fates}
            onChange={(fate) => {
              onChange({ ...row, fate });
            }}
          />
        )}
        {row.fate === "goes-on" && (
          <>
            <Field
              label={list.to}
              hint={list.toHint}
              value={row.to}
              onInput={(to) => {
                onChange({ ...row, to });
              }}
            />
            <Field
              label={list.teacher}
              value={teacher.nominative}
              onInput={(nominative) => {
                // The genitive belonged to the name before.
                teach({ nominative, genitive: "" });
              }}
            />
            <Field
              label={list.email}
              value={teacher.email}
              onInput={(email) => {
                teach({ email });
              }}
            />
            <Field
              label={list.gender}
              value={teacher.gender}
              options={["", "S", "V"]}
              onInput={(gender) => {
                teach({ gender });
              }}
            />
            <Field
              label={list.genitive}
              value={teacher.genitive}
              onInput={(genitive) => {
                teach({ genitive });
              }}
            />
          </>
        )}
        {row.from !== null && (
          <WordChoice
            label={list.access}
            value={row.oldAccess}
            words={list.accesses}
            onChange={(oldAccess) => {
              onChange({ ...row, oldAccess });
            }}
          />
        )}
        <div class="buttons">
          {row.from !== null && row.fate === "goes-on" && (
            <Button onClick={onSplit}>{list.split}</Button>
          )}
          {isRemovable && <Button onClick={onRemove}>{list.remove}</Button>}
        </div>
        {seen !== undefined && seen.toMake + seen.toKeep > 0 && (
          <p class="hint">{list.files(seen.toMake, seen.toKeep)}</p>
        )}
      </details>
      {seen !== undefined && seen.findings.length > 0 && (
        <ul class="files">
          {seen.findings.map((finding) => (
            <li key={JSON.stringify(finding)}>{findingSentence(finding)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
