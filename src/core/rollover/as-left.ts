// Whether anybody touched a file since our jobs last did: only what nobody touched may be taken back or made anew.

/** How a file stood when we had last done something to it. */
export interface AsLeft {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The address of whoever ran the job; empty when that is not known. */
  readonly by: string;
}

/** Google notes a change when it has saved it, which may be a little after it answered; in milliseconds. */
const SAVING = 60_000;

/** Somebody else's change counts at once; our own may be noted a little later than it was answered. `modifiedBy` in lower case. */
export function isTouched(
  file: { readonly modifiedAt: number; readonly modifiedBy: string },
  { at, by }: AsLeft,
): boolean {
  return file.modifiedAt > (file.modifiedBy === by.toLowerCase() ? at + SAVING : at);
}
