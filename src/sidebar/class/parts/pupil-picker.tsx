// A pupil of the class list. Without a list the name is typed, and the way to the list is said.
import { Field } from "../../parts/field.tsx";
import type { Labelling } from "../../parts/labelled.tsx";
import { WordChoice } from "../../parts/word-choice.tsx";
import { useClass } from "../class-context.ts";

export interface ListedPupil {
  /** Null when the row of the list has none. */
  readonly number: number | null;
  /** "Rūta Pasaciņa" */
  readonly name: string;
}

interface PupilPickerProps extends Partial<Labelling> {
  readonly pupils: readonly ListedPupil[];
  /** The pupil's full name; "" for none. */
  readonly value: string;
  readonly onChoose: (name: string) => void;
}

export function PupilPicker({ pupils, value, onChoose, ...given }: PupilPickerProps) {
  const { parts } = useClass().words;
  const labelling = { ...given, label: given.label ?? parts.pupil };
  if (pupils.length === 0) {
    const hint = given.hint ?? parts.noPupils;
    return <Field {...labelling} hint={hint} value={value} onInput={onChoose} />;
  }
  return (
    <WordChoice
      {...labelling}
      none={parts.choose}
      words={pupils.map(({ number, name }) => ({
        value: name,
        text: number === null ? name : `${number}. ${name}`,
      }))}
      value={value}
      onChoose={onChoose}
    />
  );
}
