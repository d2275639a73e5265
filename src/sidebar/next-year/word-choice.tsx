// A choice between a few words, each with what it stands for.
import { Labelled } from "../parts/labelled.tsx";

interface WordChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly words: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

export function WordChoice<T extends string>({
  label,
  value,
  words,
  onChange,
}: WordChoiceProps<T>) {
  return (
    <Labelled label={label}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onInput={(event) => {
            onChange(event.currentTarget.value as T);
          }}
        >
          {(Object.keys(words) as T[]).map((word) => (
            <option key={word} value={word}>
              {words[word]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
