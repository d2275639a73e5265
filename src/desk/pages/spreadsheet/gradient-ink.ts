// A colour scale: the colour of a number among the numbers of its range.
import type { sheets_v4 } from "@googleapis/sheets";
import { numberIn } from "./condition-fits.ts";
import { colour } from "./read-cell.ts";

type Point = sheets_v4.Schema$InterpolationPoint;

interface Stop {
  readonly at: number;
  readonly ink: sheets_v4.Schema$Color;
}

/** `sorted` are all numbers of the range, the smallest first. */
export function gradientInk(
  { minpoint, midpoint, maxpoint }: sheets_v4.Schema$GradientRule,
  number: number,
  sorted: readonly number[],
): string | null {
  const stops = [minpoint, midpoint, maxpoint].flatMap((point) =>
    point === undefined ? [] : [stopOf(point, sorted)],
  );
  const above = stops.findIndex(({ at }) => number <= at);
  const [from, to] = [stops[above - 1], above < 0 ? stops.at(-1) : stops[above]];
  if (to === undefined) {
    return null;
  }
  const share =
    from === undefined || to.at === from.at ? 1 : (number - from.at) / (to.at - from.at);
  return colour(mixed(from?.ink ?? to.ink, to.ink, Math.min(1, share)));
}

function stopOf({ type, value, color, colorStyle }: Point, sorted: readonly number[]): Stop {
  const ink = colorStyle?.rgbColor ?? color ?? {};
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const given = numberIn(value ?? "");
  switch (type) {
    case "NUMBER":
      return { at: given, ink };
    case "PERCENT":
      return { at: least + ((most - least) * given) / 100, ink };
    case "PERCENTILE":
      return { at: percentile(sorted, given / 100), ink };
    case "MAX":
      return { at: most, ink };
    default:
      return { at: least, ink };
  }
}

function percentile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

function mixed(a: sheets_v4.Schema$Color, b: sheets_v4.Schema$Color, share: number) {
  const part = (of: "red" | "green" | "blue") =>
    (a[of] ?? 0) + ((b[of] ?? 0) - (a[of] ?? 0)) * share;
  return { red: part("red"), green: part("green"), blue: part("blue") };
}
