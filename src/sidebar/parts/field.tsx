// A labelled field for a line or a block of text, or a choice between texts.
import { Labelled } from "./labelled.tsx";
import type { Labelling } from "./labelled.tsx";

interface FieldProps extends Labelling {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** More than one line makes a text area whose lines do not wrap: a list. */
  readonly lines?: number;
  /** A choice instead of free text. */
  readonly options?: readonly string[];
}

export function Field({ value, onInput, lines = 1, options, ...labelling }: FieldProps) {
  return (
    <Labelled {...labelling}>
      {(attributes) => {
        const shared = {
          ...attributes,
          value,
          onInput: (event: { currentTarget: { value: string } }) => {
            onInput(event.currentTarget.value);
          },
        };
        return options ? (
          <select {...shared}>
            {options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        ) : lines > 1 ? (
          <textarea {...shared} rows={lines} spellcheck={false} wrap="off" />
        ) : (
          <input {...shared} type="text" autocomplete="off" />
        );
      }}
    </Labelled>
  );
}
