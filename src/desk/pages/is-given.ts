// Google's JSON leaves out what is not set; its types also allow null for it.

export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
