// "Cancel", asked once more in place: no dialog, so that the progress stays in sight.
import { useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { useWork } from "./work-context.ts";

export function CancelButton({ onCancel }: { readonly onCancel: () => void }) {
  const { work } = useWork();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {work.cancel}
      </Button>
    );
  }
  return (
    <div class="notice" role="group" aria-label={work.askCancel}>
      <p>{work.askCancel}</p>
      <div class="buttons">
        <Button onClick={onCancel}>{work.cancelYes}</Button>
        <Button
          takesFocus
          onClick={() => {
            setIsAsking(false);
          }}
        >
          {work.cancelNo}
        </Button>
      </div>
    </div>
  );
}
