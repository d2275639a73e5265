// Any number of words of a list, as boxes to tick.
import { useId } from "preact/hooks";
import type { Word } from "./word-choice.tsx";

interface SeveralChoiceProps {
  readonly label: string;
  readonly words: readonly Word[];
  /** Values of the words that are ticked. */
  readonly chosen: readonly string[];
  /** Called with the chosen in the order of the list. */
  readonly onChange: (chosen: readonly string[]) => void;
  readonly hint?: string | undefined;
}

export function SeveralChoice({ label, words, chosen, onChange, hint }: SeveralChoiceProps) {
  const id = useId();
  const toggled = (value: string, isTicked: boolean): readonly string[] =>
    words
      .map((word) => word.value)
      .filter((other) => (other === value ? isTicked : chosen.includes(other)));
  return (
    <fieldset aria-describedby={hint && id}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
      {words.map(({ value, text }) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => {
              onChange(toggled(value, event.currentTarget.checked));
            }}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
