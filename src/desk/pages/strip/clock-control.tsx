// The school's clock, and the ways to move it on.
import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../ask/answer.ts";
import { clock } from "../ask/workspace-controls.ts";
import { useDesk } from "../desk-context.ts";
import { Popover } from "../parts/popover.tsx";
import { refusalSentence } from "../wording/words.ts";
import { nextFifteenthOfJanuary, schoolTime } from "./clock-jumps.ts";

const HOUR = 3600;
const LOOK_EVERY = 30_000;

export function ClockControl() {
  const { words, notify } = useDesk();
  const [now, setNow] = useState<string | null>(null);
  const show = (answer: Answer<{ readonly now: string }>) => {
    if (answer.ok) {
      setNow(answer.value.now);
    } else {
      notify(refusalSentence(words, answer.refusal));
    }
  };
  useEffect(() => {
    const look = () => void clock.read().then(show);
    look();
    const timer = window.setInterval(look, LOOK_EVERY);
    return () => {
      window.clearInterval(timer);
    };
  }, []);
  const shown = now === null ? "…" : schoolTime(now, words.locale);
  const jump = (label: string, change: Parameters<typeof clock.set>[0]) => (
    <button
      type="button"
      class="plain-button"
      onClick={() => {
        void clock.set(change).then(show);
      }}
    >
      {label}
    </button>
  );
  return (
    <Popover
      label={words.clock}
      buttonClass="strip-button strip-clock"
      button={
        <>
          <span class="strip-label">{words.clock}</span>
          <span class="strip-value">{shown}</span>
        </>
      }
    >
      {() => (
        <div class="popover-body">
          <p class="popover-value">{shown}</p>
          {jump(words.plusHour, { advanceSeconds: HOUR })}
          {jump(words.plusDay, { advanceSeconds: 24 * HOUR })}
          {now === null
            ? null
            : jump(words.toFifteenthOfJanuary, { now: nextFifteenthOfJanuary(now) })}
          <p class="popover-hint">{words.clockForwardOnly}</p>
        </div>
      )}
    </Popover>
  );
}
