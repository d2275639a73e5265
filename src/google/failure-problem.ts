// A Google failure as the problem that a person is told.
import { JOURNAL_TABS } from "../core/journal/journal-tabs.ts";
import type { Problem } from "../core/problem.ts";
import type { GoogleFailure } from "./rest/google-failure.ts";
import {
  ColumnsMoved,
  GoogleFailed,
  JournalTabMissing,
  MasterTabMissing,
} from "./stores/google-failed.ts";

/** Null for anything that is not a refusal by Google: a defect of ours. */
export function problemOf(thrown: unknown): Problem | null {
  if (thrown instanceof MasterTabMissing) {
    return { kind: "MASTER_TAB_MISSING" };
  }
  if (thrown instanceof ColumnsMoved) {
    return { kind: "COLUMNS_MOVED", tab: thrown.title };
  }
  if (thrown instanceof JournalTabMissing) {
    const tab = JOURNAL_TABS.find(({ key }) => key === thrown.tab)?.title ?? thrown.tab;
    return { kind: "JOURNAL_TAB_MISSING", tab };
  }
  return thrown instanceof GoogleFailed ? problemOfFailure(thrown.failure) : null;
}

function problemOfFailure(failure: GoogleFailure): Problem {
  switch (failure.kind) {
    case "notFound":
      return { kind: "NOT_FOUND" };
    case "forbidden":
    case "sharingRefused":
      return { kind: "NO_ACCESS" };
    case "unauthenticated":
      return { kind: "SIGN_IN_AGAIN" };
    case "rateLimited":
      return { kind: "QUOTA" };
    case "dailyLimit":
      return { kind: "DAILY_LIMIT" };
    case "notEnabled":
      return { kind: "API_DISABLED" };
    case "unavailable":
      return { kind: "GOOGLE_UNAVAILABLE" };
    case "conflict":
    case "invalid":
    case "unknown":
      return { kind: "GOOGLE_REFUSED", message: failure.message };
  }
}
