// One screen: its heading, which takes the focus when the screen is turned to, and the way back.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useSidebar } from "../sidebar-context.ts";
import { Button } from "./button.tsx";

interface ScreenProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Absent on the first screen, which leaves the focus where it is. */
  readonly onBack?: (() => void) | undefined;
  readonly takesFocus?: boolean;
}

export function Screen({ title, children, onBack, takesFocus = true }: ScreenProps) {
  const { general } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) {
      heading.current?.focus();
    }
  }, [takesFocus]);
  return (
    <section>
      {onBack && (
        <Button look="link" onClick={onBack}>
          ‹ {general.back}
        </Button>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  );
}
