// One word of a list, or none.
import { Labelled } from "./labelled.tsx";
import type { Labelling } from "./labelled.tsx";

export interface Word {
  /** What is stored. */
  readonly value: string;
  /** What is read. */
  readonly text: string;
}

interface WordChoiceProps extends Labelling {
  readonly words: readonly Word[];
  /** "" while nothing is chosen. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** What stands for no choice; without it something is always chosen. */
  readonly none?: string | undefined;
}

export function WordChoice({ words, value, onChoose, none, ...labelling }: WordChoiceProps) {
  return (
    <Labelled {...labelling}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onInput={(event) => {
            onChoose(event.currentTarget.value);
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {words.map((word) => (
            <option key={word.value} value={word.value}>
              {word.text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
