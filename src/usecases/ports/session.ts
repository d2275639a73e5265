// Who asks, what time it is, and what keeps two people from doing the same work at once.
import type { JobProgress } from "./job.ts";

export interface Session {
  /** E-mail address of the person, lower case. */
  readonly person: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** The day in the school's time zone, ISO. */
  today(): string;
  /** "24.11.2020. plkst. 9.15" in the school's time zone. */
  schoolTime(milliseconds: number): string;
  sleep(milliseconds: number): void;
  /** A new id, never given before. */
  newId(): string;
  /** Runs the work alone in the whole school; null, without running it, while somebody else's runs. */
  alone<T>(work: () => T): T | null;
  /** Runs the work when nobody else's turn runs, in whichever file they are; null, without running it, after waiting too long. */
  inTurn<T>(work: () => T): T | null;
}

/** What a running slice and those who watch it tell each other. May forget; never relied on. */
export interface ProgressBoard {
  show(progress: JobProgress): void;
  of(jobId: string): JobProgress | null;
  /** Asks the running slice to end after its round. */
  askToCancel(jobId: string): void;
  isCancelAsked(jobId: string): boolean;
}

/** The part after the "@": the people of the school share it. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}
