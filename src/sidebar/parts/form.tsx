// A form: sent once at a time, by its button or by Enter; what is wrong is marked by us, not by the browser.
import type { ComponentChildren } from "preact";

interface FormProps {
  readonly isPending: boolean;
  readonly onSubmit: (form: HTMLFormElement) => void;
  readonly children: ComponentChildren;
}

export function Form({ isPending, onSubmit, children }: FormProps) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) {
          onSubmit(event.currentTarget);
        }
      }}
    >
      {children}
    </form>
  );
}

/** Once the marks are drawn, a person goes on typing where the first of them is. */
export function focusFirstFault(form: HTMLFormElement, selector = "[aria-invalid=true]"): void {
  requestAnimationFrame(() => {
    form.querySelector<HTMLElement>(selector)?.focus();
  });
}
