// How long to wait before a repeat: what Google asks for, or else longer every time.

const longestWait = 32_000;

/** Milliseconds from `now` that the answer's Retry-After asks for, in seconds or as an HTTP date; null when it asks nothing. */
export function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | null {
  const name = Object.keys(headers).find((each) => each.toLowerCase() === "retry-after");
  const text = name === undefined ? undefined : headers[name]?.trim();
  if (text === undefined || text === "") {
    return null;
  }
  if (/^\d+$/.test(text)) {
    return Number(text) * 1000;
  }
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : Math.max(0, instant - now);
}

/**
 * Truncated exponential back-off, as Google's pages on limits describe it: 1, 2, 4 … seconds and up to one more by chance,
 * so that colleagues who were refused together do not come back together.
 */
export function backOff(attempts: number, chance: () => number): number {
  return Math.min(longestWait, 1000 * 2 ** (attempts - 1)) + Math.round(1000 * chance());
}
