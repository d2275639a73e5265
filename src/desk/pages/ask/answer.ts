// What asking Google or the desk comes to: what was asked for, or why not. Never words: the wording says them.

export type Refusal =
  /** The desk itself does not answer. */
  | { readonly kind: "UNREACHABLE" }
  /** There is no such thing, or this person may not know of it. */
  | { readonly kind: "NOT_FOUND" }
  | { readonly kind: "FORBIDDEN" }
  /** The quota is used up for now. */
  | { readonly kind: "TOO_MANY" }
  | { readonly kind: "GOOGLE_DOWN" }
  /** Protected range or sheet. */
  | { readonly kind: "PROTECTED" }
  /** Somebody else changed the document since it was read. */
  | { readonly kind: "STALE" }
  | { readonly kind: "REFUSED"; readonly message: string };

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function answered<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** Reads a refusal from the status and the text that came with it: Google's error body, or the desk's. */
export function refusalOf(status: number, body: string): Refusal {
  const { message, reason } = errorIn(body);
  switch (status) {
    case 401:
      return { kind: "FORBIDDEN" };
    case 403:
      return { kind: /rateLimit/i.test(reason) ? "TOO_MANY" : "FORBIDDEN" };
    case 404:
      return { kind: "NOT_FOUND" };
    case 429:
      return { kind: "TOO_MANY" };
    case 400:
      if (/protected cell or object/.test(message)) {
        return { kind: "PROTECTED" };
      }
      if (/required revision id/i.test(message)) {
        return { kind: "STALE" };
      }
      return { kind: "REFUSED", message };
    default:
      return status >= 500 && status !== 501
        ? { kind: "GOOGLE_DOWN" }
        : { kind: "REFUSED", message };
  }
}

interface GoogleErrorBody {
  readonly error?: {
    readonly message?: string;
    readonly errors?: readonly { readonly reason?: string }[];
  };
}

function errorIn(body: string): { readonly message: string; readonly reason: string } {
  try {
    const { error } = JSON.parse(body) as GoogleErrorBody;
    return { message: error?.message ?? body, reason: error?.errors?.[0]?.reason ?? "" };
  } catch {
    return { message: body, reason: "" };
  }
}
