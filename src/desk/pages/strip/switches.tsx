// Google's quotas and Google's real delays, on or off.
import { useEffect, useState } from "preact/hooks";
import { delays, quotas } from "../ask/workspace-controls.ts";
import { useDesk } from "../desk-context.ts";
import { refusalSentence } from "../wording/words.ts";

export function Switches() {
  const { words } = useDesk();
  return (
    <div class="strip-group">
      <Switch label={words.quotas} control={quotas} />
      <Switch label={words.delays} control={delays} />
    </div>
  );
}

function Switch({ label, control }: { label: string; control: typeof quotas }) {
  const { words, notify } = useDesk();
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    void control.read().then((answer) => {
      setOn(answer.ok && answer.value.enabled);
    });
  }, [control]);
  const toggle = async () => {
    const answer = await control.set({ enabled: !isOn });
    if (answer.ok) {
      setOn(answer.value.enabled);
    } else {
      notify(refusalSentence(words, answer.refusal));
    }
  };
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      onClick={() => void toggle()}
    >
      <span class="switch-track" aria-hidden="true" />
      {label}
    </button>
  );
}
