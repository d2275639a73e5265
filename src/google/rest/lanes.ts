// All lanes of one person, and their state as text for the person's cache between two executions.
import { laneLimits } from "./lane-limits.ts";
import type { LaneName } from "./lane-limits.ts";
import { Lane } from "./lane.ts";
import type { LaneState } from "./lane.ts";

export type Lanes = Readonly<Record<LaneName, Lane>>;

/** A lane that is missing was not used lately. */
export type LaneStates = Readonly<Partial<Record<LaneName, LaneState>>>;

export function openLanes(states: LaneStates, now: number): Lanes {
  return {
    driveReads: new Lane(laneLimits.driveReads, states.driveReads, now),
    driveWrites: new Lane(laneLimits.driveWrites, states.driveWrites, now),
    docsReads: new Lane(laneLimits.docsReads, states.docsReads, now),
    docsWrites: new Lane(laneLimits.docsWrites, states.docsWrites, now),
    sheetsReads: new Lane(laneLimits.sheetsReads, states.sheetsReads, now),
    sheetsWrites: new Lane(laneLimits.sheetsWrites, states.sheetsWrites, now),
  };
}

export function statesOf(lanes: Lanes): LaneStates {
  return {
    driveReads: lanes.driveReads.state,
    driveWrites: lanes.driveWrites.state,
    docsReads: lanes.docsReads.state,
    docsWrites: lanes.docsWrites.state,
    sheetsReads: lanes.sheetsReads.state,
    sheetsWrites: lanes.sheetsWrites.state,
  };
}

/** Reads what JSON.stringify made of LaneStates. A cache may have lost or cut it: then nothing is known. */
export function laneStatesFromText(text: string | null): LaneStates {
  try {
    const parsed = JSON.parse(text ?? "{}") as Readonly<Record<string, unknown>> | null;
    return Object.fromEntries(
      Object.entries(parsed ?? {}).filter(([name, state]) => name in laneLimits && isState(state)),
    );
  } catch {
    return {};
  }
}

function isState(value: unknown): value is LaneState {
  const { tokens, at, shutUntil } = (value ?? {}) as Partial<Record<keyof LaneState, unknown>>;
  return [tokens, at, shutUntil].every((each) => typeof each === "number");
}
