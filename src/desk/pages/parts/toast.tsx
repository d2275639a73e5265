// What just happened, for a few seconds at the foot of the page.
import { useEffect, useRef, useState } from "preact/hooks";

const SHOWN_FOR = 6000;

export function Toast({ message }: { message: { readonly text: string } | null }) {
  const [shown, setShown] = useState(message);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setShown(message);
    // What is shown last lies on top, also over a modal dialog.
    place.current?.hidePopover();
    place.current?.showPopover();
    const timer = window.setTimeout(() => {
      setShown(null);
    }, SHOWN_FOR);
    return () => {
      window.clearTimeout(timer);
    };
  }, [message]);
  return (
    <div ref={place} popover="manual" class="toast-place" role="status" aria-live="polite">
      {shown === null ? null : <div class="toast">{shown.text}</div>}
    </div>
  );
}
