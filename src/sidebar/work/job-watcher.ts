// Drives a piece of bulk work to its end: asks for slice after slice, looks at the number meanwhile, waits where Google
// wants a rest, and goes on by itself. The server keeps everything, so that closing the sidebar loses nothing.
import type { JobProgress } from "../../contract/job.ts";
import type { Call } from "../calls/call.ts";
import type { Problem } from "../calls/problem.ts";
import type { Passing, Watch } from "./watch.ts";

export interface WatcherTools {
  readonly call: Call;
  /** Calls `act` after so many milliseconds unless the returned function is called before. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  readonly show: (watch: Watch) => void;
}

const LOOK_EVERY = 3_000;
const SECOND = 1_000;
/** Seconds before each further try while Google or somebody else is busy. */
const WAITS = [15, 30, 60, 120];

export class JobWatcher {
  #progress: JobProgress;
  /** Answers to what was asked in an earlier turn are not listened to. */
  #turn = 0;
  #waits = 0;
  #timers: (() => void)[] = [];

  constructor(
    progress: JobProgress,
    private readonly tools: WatcherTools,
  ) {
    this.#progress = progress;
  }

  rest(): void {
    this.#begin();
    this.#show(isOver(this.#progress) ? "ended" : "resting");
  }

  goOn(): void {
    const turn = this.#begin();
    const doneBefore = this.#progress.done;
    this.#show("working");
    this.#lookLater(turn);
    void this.tools.call("sidebarContinueJob", { jobId: this.#progress.jobId }).then((reply) => {
      if (turn !== this.#turn) {
        return;
      }
      if (reply.ok) {
        this.#afterSlice(reply.value, doneBefore);
      } else {
        this.#refused(reply.problem);
      }
    });
  }

  /** The slice that runs ends after its round; until then the wish is repeated. */
  cancel(): void {
    const turn = this.#begin();
    this.#show("cancelling");
    void this.tools.call("sidebarCancelJob", { jobId: this.#progress.jobId }).then((reply) => {
      if (turn !== this.#turn) {
        return;
      }
      if (reply.ok) {
        this.#progress = later(this.#progress, reply.value);
      }
      if (isOver(this.#progress)) {
        this.#begin();
        this.#show("ended");
      } else if (reply.ok || isPassing(reply.problem)) {
        this.#show("cancelling");
        this.#after(LOOK_EVERY, () => {
          this.cancel();
        });
      } else {
        this.#stop(reply.problem);
      }
    });
  }

  /** No more timers, no more news. The work itself stays as far as it is. */
  close(): void {
    this.#begin();
  }

  #afterSlice(progress: JobProgress, doneBefore: number): void {
    this.#progress = progress;
    if (isOver(progress)) {
      this.#begin();
      this.#show("ended");
    } else if (progress.state === "paused") {
      if (progress.pausedBecause?.kind === "GOOGLE_UNAVAILABLE") {
        this.#wait({ kind: "GOOGLE_UNAVAILABLE" });
      } else {
        this.rest();
      }
    } else if (progress.done > doneBefore) {
      this.#waits = 0;
      this.goOn();
    } else {
      // Another window drives the work, or Google gives nothing at the moment: asking at once would only cost calls.
      this.#begin();
      this.#show("working");
      this.#after(LOOK_EVERY, () => {
        this.goOn();
      });
    }
  }

  #refused(problem: Problem): void {
    if (isPassing(problem)) {
      this.#wait(problem);
    } else {
      this.#stop(problem);
    }
  }

  #stop(because: Problem): void {
    this.#begin();
    this.tools.show({ kind: "stuck", progress: this.#progress, because });
  }

  #wait(because: Passing): void {
    this.#begin();
    const seconds = WAITS[Math.min(this.#waits, WAITS.length - 1)] ?? 0;
    this.#waits += 1;
    this.#countDown(because, seconds);
  }

  #countDown(because: Passing, seconds: number): void {
    if (seconds === 0) {
      this.goOn();
      return;
    }
    this.tools.show({ kind: "waiting", progress: this.#progress, because, seconds });
    this.#after(SECOND, () => {
      this.#countDown(because, seconds - 1);
    });
  }

  /** The number while a slice runs. What cannot be had now is asked for again next time. */
  #lookLater(turn: number): void {
    this.#after(LOOK_EVERY, () => {
      void this.tools.call("sidebarJobProgress", { jobId: this.#progress.jobId }).then((reply) => {
        if (turn !== this.#turn) {
          return;
        }
        if (reply.ok && reply.value !== null && reply.value.done > this.#progress.done) {
          this.#progress = { ...reply.value, state: "running" };
          this.#show("working");
        }
        this.#lookLater(turn);
      });
    });
  }

  #begin(): number {
    for (const stop of this.#timers.splice(0)) {
      stop();
    }
    this.#turn += 1;
    return this.#turn;
  }

  #after(milliseconds: number, act: () => void): void {
    this.#timers.push(this.tools.after(milliseconds, act));
  }

  #show(kind: "resting" | "working" | "cancelling" | "ended"): void {
    this.tools.show({ kind, progress: this.#progress });
  }
}

function isOver({ state }: JobProgress): boolean {
  return state === "done" || state === "cancelled";
}

function isPassing(problem: Problem): problem is Passing {
  return ["QUOTA", "GOOGLE_UNAVAILABLE", "BUSY"].includes(problem.kind);
}

/** Answers may overtake each other: a number that goes back is an old one, unless the work is over. */
function later(before: JobProgress, after: JobProgress): JobProgress {
  return after.done >= before.done || isOver(after) ? after : before;
}
