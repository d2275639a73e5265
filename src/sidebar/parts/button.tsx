// A button. While its work is pending it stays where it is and keeps the focus, but does nothing.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly look?: "main" | "plain" | "link";
  readonly isPending?: boolean;
  readonly isSubmit?: boolean;
  /** Where several buttons say the same. It begins with the words that are seen. */
  readonly label?: string;
  /** When it takes the place of the button that was just used. */
  readonly takesFocus?: boolean;
  readonly onClick?: () => void;
}

export function Button({
  children,
  look = "plain",
  isPending = false,
  isSubmit = false,
  label,
  takesFocus = false,
  onClick,
}: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) {
      button.current?.focus();
    }
  }, [takesFocus]);
  return (
    <button
      ref={button}
      type={isSubmit ? "submit" : "button"}
      class={look}
      aria-label={label}
      aria-busy={isPending}
      aria-disabled={isPending}
      onClick={(event) => {
        if (isPending) {
          event.preventDefault();
        } else {
          onClick?.();
        }
      }}
    >
      {children}
    </button>
  );
}
