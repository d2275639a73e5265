// The glyph before each item of a list: "●", "1.", "b)", "iv.".
import { isGiven } from "../is-given.ts";
import type { docs_v1 } from "@googleapis/docs";

type Levels = readonly docs_v1.Schema$NestingLevel[];

/** Counts the items of every list, in the order in which they are asked for. */
export class Bullets {
  readonly #lists: Readonly<Record<string, docs_v1.Schema$List>>;
  readonly #counts = new Map<string, number[]>();

  constructor(lists: Readonly<Record<string, docs_v1.Schema$List>>) {
    this.#lists = lists;
  }

  levelOf(bullet: docs_v1.Schema$Bullet): docs_v1.Schema$NestingLevel | null {
    const levels = this.#lists[bullet.listId ?? ""]?.listProperties?.nestingLevels ?? [];
    return levels[bullet.nestingLevel ?? 0] ?? null;
  }

  next(bullet: docs_v1.Schema$Bullet): string {
    const listId = bullet.listId ?? "";
    const depth = bullet.nestingLevel ?? 0;
    const levels = this.#lists[listId]?.listProperties?.nestingLevels ?? [];
    const counts = (this.#counts.get(listId) ?? []).slice(0, depth + 1);
    for (let level = 0; level <= depth; level += 1) {
      counts[level] ??= level === depth ? 0 : 1;
    }
    counts[depth] = (counts[depth] ?? 0) + 1;
    this.#counts.set(listId, counts);
    return glyph(levels, depth, counts);
  }
}

function glyph(levels: Levels, depth: number, counts: readonly number[]): string {
  const level = levels[depth];
  if (isGiven(level?.glyphSymbol)) {
    return level.glyphSymbol;
  }
  if (!isGiven(level?.glyphType) || level.glyphType === "NONE") {
    return "☐";
  }
  return (level.glyphFormat ?? `%${depth}.`).replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit);
    const of = levels[at];
    return numbered((of?.startNumber ?? 1) + (counts[at] ?? 1) - 1, of?.glyphType ?? "DECIMAL");
  });
}

function numbered(n: number, type: string): string {
  switch (type) {
    case "ZERO_DECIMAL":
      return String(n).padStart(2, "0");
    case "ALPHA":
      return letters(n);
    case "UPPER_ALPHA":
      return letters(n).toUpperCase();
    case "ROMAN":
      return roman(n);
    case "UPPER_ROMAN":
      return roman(n).toUpperCase();
    default:
      return String(n);
  }
}

/** a … z, aa, bb … as Google goes on after z. */
function letters(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return letter.repeat(Math.floor((n - 1) / 26) + 1);
}

const ROMAN = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function roman(n: number): string {
  let left = n;
  let text = "";
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}
