// A date as people type it. How it was read is said below the field, once somebody knows.
import { Labelled } from "../../parts/labelled.tsx";
import { useClass } from "../class-context.ts";

interface DateFieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** "Datums" unless told. */
  readonly label?: string;
  readonly hint?: string;
  /** The day that was read, ISO; null while it is not known. */
  readonly read?: string | null;
  readonly fault?: string | undefined;
  readonly isRequired?: boolean;
}

export function DateField({ value, onInput, label, hint, read = null, ...rest }: DateFieldProps) {
  const { parts } = useClass().words;
  return (
    <>
      <Labelled label={label ?? parts.date} hint={hint ?? parts.dateHint} {...rest}>
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autocomplete="off"
            value={value}
            onInput={(event) => {
              onInput(event.currentTarget.value);
            }}
          />
        )}
      </Labelled>
      {read !== null && <p class="hint read">{parts.dateRead(read)}</p>}
    </>
  );
}
