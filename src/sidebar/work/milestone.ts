// How often progress is said aloud: every tenth of the work, not every file.

/** 0 to 10. */
export function milestone({
  done,
  total,
}: {
  readonly done: number;
  readonly total: number;
}): number {
  return total === 0 ? 10 : Math.floor((done * 10) / total);
}
