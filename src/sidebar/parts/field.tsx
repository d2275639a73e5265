// A labelled field with its hint and what is wrong with it.
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly isRequired?: boolean;
  /** More than one line makes a text area. */
  readonly lines?: number;
  /** A choice instead of free text. */
  readonly options?: readonly string[];
}

export function Field({
  label,
  value,
  onInput,
  hint,
  fault,
  isRequired = false,
  lines = 1,
  options,
}: FieldProps) {
  const id = useId();
  const described = [hint && `${id}h`, fault && `${id}f`].filter(Boolean).join(" ");
  const shared = {
    id,
    value,
    "aria-required": isRequired,
    "aria-invalid": fault !== undefined,
    "aria-describedby": described || undefined,
    onInput: (event: { currentTarget: { value: string } }) => {
      onInput(event.currentTarget.value);
    },
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}h`}>
          {hint}
        </p>
      )}
      {options ? (
        <select {...shared}>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : lines > 1 ? (
        <textarea {...shared} rows={lines} spellcheck={false} wrap="off" />
      ) : (
        <input {...shared} type="text" autocomplete="off" />
      )}
      {fault && (
        <p class="fault" id={`${id}f`}>
          {fault}
        </p>
      )}
    </div>
  );
}
