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
  const free = firstOfEachKey(waiting);
  const due = free.filter((each) => each.notBefore <= now);
  const wave: W[] = [];
  const send = (each: W) => {
    if (wave.length < largestWave && lanes[each.request.lane].lets(1, now)) {
      lanes[each.request.lane].take(now);
      wave.push(each);
    }
  };
  due.filter((each) => !isLong(each)).forEach(send);
  due
    .filter(isLong)
    .filter((each) => lanes[each.request.lane].lets(needed(each, free, lanes), now))
    .forEach(send);
  return wave;
}

/** When the next request may go, milliseconds; for a moment at which `nextWave` was empty. */
export function nextMoment(waiting: readonly Waiting[], lanes: Lanes, now: number): number {
  const free = firstOfEachKey(waiting);
  return Math.min(
    ...free.map((each) =>
      Math.max(each.notBefore, lanes[each.request.lane].letsAt(needed(each, free, lanes), now)),
    ),
  );
}

/**
 * How many the lane must let go before this one goes. A wave lasts as long as its slowest request, and a full lane earns
 * nothing meanwhile: so short requests go first, and long ones only when as many can go together as ever can.
 */
function needed(waiting: Waiting, free: readonly Waiting[], lanes: Lanes): number {
  const { lane } = waiting.request;
  return isLong(waiting) ? Math.min(lanes[lane].holds, longIn(lane, free)) : 1;
}

function longIn(lane: LaneName, free: readonly Waiting[]): number {
  return free.filter((each) => isLong(each) && each.request.lane === lane).length;
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
