// Which of the waiting requests go out together: as many as every lane allows at this moment.
import type { GoogleRequest } from "./google-request.ts";
import type { LaneName } from "./lane-limits.ts";
import type { Lanes } from "./lanes.ts";

export interface Waiting {
  readonly request: GoogleRequest<unknown>;
  /** Milliseconds; a repeat waits until then. */
  readonly notBefore: number;
}

/** Answers of one wave are in memory together, and a broken wave leaves all its requests open. */
const largestWave = 30;

/** Chooses the next wave and takes its tokens; empty when nothing may go at this moment. */
export function nextWave<W extends Waiting>(waiting: readonly W[], lanes: Lanes, now: number): W[] {
  const due = firstOfEachKey(waiting).filter((each) => each.notBefore <= now);
  if (fillingLanes(due, lanes, now).length > 0) {
    return [];
  }
  const wave: W[] = [];
  for (const each of [...due.filter(isLong), ...due.filter((other) => !isLong(other))]) {
    const lane = lanes[each.request.lane];
    if (wave.length < largestWave && lane.lets(1, now)) {
      lane.take(now);
      wave.push(each);
    }
  }
  return wave;
}

/** When the next request may go, milliseconds; for a moment at which `nextWave` was empty. */
export function nextMoment(waiting: readonly Waiting[], lanes: Lanes, now: number): number {
  const free = firstOfEachKey(waiting);
  const due = free.filter((each) => each.notBefore <= now);
  const filling = fillingLanes(due, lanes, now);
  return filling.length > 0
    ? Math.min(...filling.map((name) => lanes[name].letsAt(together(name, due, lanes), now)))
    : Math.min(
        ...free.map(({ notBefore, request }) =>
          Math.max(notBefore, lanes[request.lane].letsAt(1, now)),
        ),
      );
}

/**
 * A wave lasts as long as its slowest request, and a full lane earns nothing meanwhile. So long requests go as many together as
 * their lane can ever let, and everything waits until it is full enough: what is short goes along with them.
 */
function fillingLanes(due: readonly Waiting[], lanes: Lanes, now: number): LaneName[] {
  const names = new Set(due.filter(isLong).map(({ request }) => request.lane));
  return [...names].filter(
    (name) => !lanes[name].isShut(now) && !lanes[name].lets(together(name, due, lanes), now),
  );
}

function together(name: LaneName, due: readonly Waiting[], lanes: Lanes): number {
  const long = due.filter((each) => isLong(each) && each.request.lane === name);
  return Math.min(lanes[name].holds, long.length);
}

function isLong(waiting: Waiting): boolean {
  return waiting.request.takesLong === true;
}

/** Of those with the same exclusive key only the first: it keeps its place even while it waits for a repeat. */
function firstOfEachKey<W extends Waiting>(waiting: readonly W[]): W[] {
  const taken = new Set<string>();
  return waiting.filter(({ request: { exclusive } }) => {
    if (exclusive === undefined) {
      return true;
    }
    const isFirst = !taken.has(exclusive);
    taken.add(exclusive);
    return isFirst;
  });
}
