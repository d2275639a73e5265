// What just happened, for a few seconds at the foot of the page.
import { useEffect, useState } from "preact/hooks";

const SHOWN_FOR = 6000;

export function Toast({ message }: { message: { readonly text: string } | null }) {
  const [shown, setShown] = useState(message);
  useEffect(() => {
    setShown(message);
    const timer = window.setTimeout(() => {
      setShown(null);
    }, SHOWN_FOR);
    return () => {
      window.clearTimeout(timer);
    };
  }, [message]);
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {shown === null ? null : <div class="toast">{shown.text}</div>}
    </div>
  );
}
