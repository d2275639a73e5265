// How full the person's lanes were when the last execution ended: Google counts a person's requests, not an execution's.
import { laneStatesFromText } from "../rest/lanes.ts";
import type { LaneStates } from "../rest/lanes.ts";

const KEY = "lanes";
/** Seconds; Google's quotas are full again after a minute. */
const KEPT = 120;

export function rememberedLanes(): LaneStates {
  return laneStatesFromText(CacheService.getUserCache().get(KEY));
}

export function rememberLanes(states: LaneStates): void {
  CacheService.getUserCache().put(KEY, JSON.stringify(states), KEPT);
}
