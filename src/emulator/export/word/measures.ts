// Google's measures in Word's: twentieths of a point, half points for letters, eighths for lines; colours in hexadecimal.
import type { Dimension, OptionalColor } from "../../workspace/docs/styles.ts";

/** Google leaves a magnitude of 0 out. */
export function pointsOf(dimension: Dimension | undefined): number {
  return dimension?.magnitude ?? 0;
}

export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Undefined where nothing is said. */
export function twipsOf(dimension: Dimension | undefined): number | undefined {
  return dimension === undefined ? undefined : twips(pointsOf(dimension));
}

/** "FF0000"; "auto" for a transparent one. */
export function hexColor(optional: OptionalColor | undefined): string {
  const rgb = optional?.color?.rgbColor;
  return rgb === undefined
    ? "auto"
    : [rgb.red, rgb.green, rgb.blue]
        .map((share = 0) =>
          Math.round(share * 255)
            .toString(16)
            .padStart(2, "0"),
        )
        .join("")
        .toUpperCase();
}
