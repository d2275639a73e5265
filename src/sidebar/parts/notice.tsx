// A message that stays: something to know, something that went well, or something in the way.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface NoticeProps {
  readonly kind: "info" | "good" | "bad";
  readonly title?: string;
  readonly children?: ComponentChildren;
}

/** A bad one is said at once and brought into view. */
export function Notice({ kind, title, children }: NoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kind === "bad") {
      place.current?.scrollIntoView({ block: "nearest" });
    }
  }, [kind]);
  return (
    <div ref={place} class={`notice ${kind}`} role={kind === "bad" ? "alert" : undefined}>
      {title && <p class="strong">{title}</p>}
      {children}
    </div>
  );
}
