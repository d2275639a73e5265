// A request that the work cannot go on without failed: thrown to the guard at the entry, which tells the person.
import type { JournalTabKey } from "../../core/journal/journal-tabs.ts";
import type { GoogleFailure } from "../rest/google-failure.ts";
import type { Outcome } from "../rest/outcome.ts";

export class GoogleFailed extends Error {
  override readonly name = "GoogleFailed";
  readonly failure: GoogleFailure;

  constructor(failure: GoogleFailure) {
    super(`${failure.operation}: ${failure.kind} ${failure.code} ${failure.reason}`);
    this.failure = failure;
  }
}

/** The master lacks a tab of ours: a person deleted it. Setting up the school again makes it anew. */
export class MasterTabMissing extends Error {
  override readonly name = "MasterTabMissing";
}

/** A class's journal lacks a tab of ours: a person deleted it. */
export class JournalTabMissing extends Error {
  override readonly name = "JournalTabMissing";
  readonly tab: JournalTabKey;

  constructor(tab: JournalTabKey) {
    super(tab);
    this.tab = tab;
  }
}

/** In a tab that the add-on gathers a person moved, added or renamed columns. */
export class ColumnsMoved extends Error {
  override readonly name = "ColumnsMoved";
  readonly title: string;

  constructor(title: string) {
    super(title);
    this.title = title;
  }
}

/** The value of a request that must succeed. */
export function valueOf<T>(outcome: Outcome<T>): T {
  switch (outcome.kind) {
    case "done":
      return outcome.value;
    case "failed":
    case "uncertain":
      throw new GoogleFailed(outcome.failure);
    case "notSent":
      throw new GoogleFailed({
        kind: "rateLimited",
        code: 0,
        reason: "",
        location: "",
        message: "There was no time left to send it.",
        operation: "",
      });
  }
}
