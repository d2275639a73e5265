// A server that answers when the test says so, and the time a watcher lives in.
import type { EndpointName } from "../../../src/contract/endpoints.ts";
import type { JobProgress } from "../../../src/contract/job.ts";
import type { Call } from "../../../src/sidebar/calls/call.ts";
import type { Problem } from "../../../src/sidebar/calls/problem.ts";
import { JobWatcher } from "../../../src/sidebar/work/job-watcher.ts";
import type { Watch } from "../../../src/sidebar/work/watch.ts";

export const BEGUN: JobProgress = {
  jobId: "job-1",
  what: "open-year",
  year: "2021_2022",
  state: "running",
  done: 10,
  total: 84,
  now: "4.a klase",
  secondsLeft: 40,
  faults: [],
  pausedBecause: null,
};

interface Asked {
  readonly name: EndpointName;
  readonly answer: (reply: unknown) => void;
}

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

export class WatchedWork {
  readonly shown: Watch[] = [];
  readonly watcher: JobWatcher;
  #asked: Asked[] = [];
  #timers: Timer[] = [];
  #now = 0;

  constructor(progress: JobProgress = BEGUN) {
    const call: Call = (name) =>
      new Promise((answer) => {
        this.#asked.push({ name, answer: answer as (reply: unknown) => void });
      });
    this.watcher = new JobWatcher(progress, {
      call,
      after: (milliseconds, act) => {
        const timer = { at: this.#now + milliseconds, act };
        this.#timers.push(timer);
        return () => {
          this.#timers = this.#timers.filter((other) => other !== timer);
        };
      },
      show: (watch) => {
        this.shown.push(watch);
      },
    });
  }

  get now(): Watch | undefined {
    return this.shown.at(-1);
  }

  /** Calls that wait for their answer, oldest first. */
  get waiting(): readonly EndpointName[] {
    return this.#asked.map(({ name }) => name);
  }

  /** Answers the oldest waiting call of that name. */
  async answer(name: EndpointName, with_: Partial<JobProgress> | Problem): Promise<void> {
    const asked = this.#asked.find((call) => call.name === name);
    if (asked === undefined) {
      throw new Error(`Nobody waits for ${name}.`);
    }
    this.#asked = this.#asked.filter((call) => call !== asked);
    asked.answer(
      "kind" in with_ ? { ok: false, problem: with_ } : { ok: true, value: { ...BEGUN, ...with_ } },
    );
    await this.#settle();
  }

  async pass(seconds: number): Promise<void> {
    const until = this.#now + seconds * 1_000;
    for (;;) {
      const next = this.#timers
        .filter(({ at }) => at <= until)
        .reduce<Timer | null>(
          (first, timer) => (first && first.at <= timer.at ? first : timer),
          null,
        );
      if (next === null) {
        break;
      }
      this.#now = next.at;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      next.act();
      await this.#settle();
    }
    this.#now = until;
  }

  async #settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
