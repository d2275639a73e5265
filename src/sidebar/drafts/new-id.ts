// An id for an entry that is only typed so far: kept with its draft, so that sending it again after a failed call never doubles it.

export function newId(): string {
  return crypto.randomUUID();
}
