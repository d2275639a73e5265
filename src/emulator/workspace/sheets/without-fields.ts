// A copy of an object that lacks some of its fields.

export function withoutFields<T extends object, K extends keyof T>(
  value: T,
  ...fields: readonly K[]
): Omit<T, K> {
  const copy = { ...value };
  for (const field of fields) {
    delete copy[field];
  }
  return copy;
}
