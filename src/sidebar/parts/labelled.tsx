// What stands around any control of a form: its label, its hint, and what is wrong with it.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface Labelling {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly isRequired?: boolean | undefined;
}

/** What ties the control to its texts, for those who do not see. */
export interface ControlAttributes {
  readonly id: string;
  readonly "aria-required": boolean;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

interface LabelledProps extends Labelling {
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
}

export function Labelled({ label, hint, fault, isRequired = false, children }: LabelledProps) {
  const id = useId();
  const described = [hint && `${id}h`, fault && `${id}f`].filter(Boolean).join(" ");
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
      {children({
        id,
        "aria-required": isRequired,
        "aria-invalid": fault !== undefined,
        "aria-describedby": described || undefined,
      })}
      {fault && (
        <p class="fault" id={`${id}f`}>
          {fault}
        </p>
      )}
    </div>
  );
}
