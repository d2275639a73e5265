// The shared drives a person may choose from, and what stands in the way of using one.
import type { DrivePoint } from "../../core/problem.ts";

export interface DriveChoice {
  readonly id: string;
  readonly name: string;
}

export interface Drives {
  list(): readonly DriveChoice[];
  /** What the person may not do there and which of Google's services do not answer; empty when all is well. */
  inspect(driveId: string): readonly DrivePoint[];
}
