// Who can sit down at the desk.
import type { Answer } from "./answer.ts";
import { ask } from "./ask.ts";

export interface DeskPerson {
  readonly email: string;
  readonly name: string;
  /** "lv" or "en" */
  readonly locale: string;
  /** What the person is at the school; empty when nothing is known. */
  readonly about: string;
}

export function deskPeople(): Promise<Answer<{ readonly people: readonly DeskPerson[] }>> {
  return ask({ path: "/desk/people" });
}
