// A chart's axis: round figures from zero, or from below it, to above the highest value.

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly steps: readonly number[];
}

export function scaleOf(values: readonly number[]): Scale {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const step = roundStep((high - low) / 4);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const steps = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
  return { low: steps[0] ?? 0, high: steps.at(-1) ?? 1, steps };
}

/** 1, 2, 5, 10, 20, 50 … whichever is next above. */
function roundStep(rough: number): number {
  if (rough <= 0) {
    return 1;
  }
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  return factor * power;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
