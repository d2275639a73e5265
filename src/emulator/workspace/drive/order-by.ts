// The `orderBy` of files.list: keys with or without "desc", ties by id, so that every page continues where the last ended.
import { notEmulated } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { invalidValue } from "./drive-errors.ts";
import { FOLDER } from "./file-state.ts";
import type { DriveFile } from "./file-state.ts";
import { isStarred } from "./stars.ts";

/** A file's place in an order. */
export type Place = readonly (string | number)[];

export interface FileOrder {
  readonly placeOf: (file: DriveFile) => Place;
  readonly compare: (a: Place, b: Place) => number;
}

interface SortKey {
  readonly value: (call: Call, file: DriveFile) => string | number;
  readonly collator?: Intl.Collator;
}

const SORT_KEYS: Readonly<Record<string, SortKey>> = {
  createdTime: { value: (_, file) => file.createdAt },
  folder: { value: (_, file) => (file.mimeType === FOLDER ? 0 : 1) },
  modifiedTime: { value: (_, file) => file.modifiedAt },
  name: { value: (_, file) => file.name, collator: new Intl.Collator("lv") },
  name_natural: {
    value: (_, file) => file.name,
    collator: new Intl.Collator("lv", { numeric: true }),
  },
  recency: { value: (_, file) => Math.max(file.createdAt, file.modifiedAt) },
  starred: { value: (call, file) => (isStarred(call, file) ? 0 : 1) },
};
const NOT_EMULATED = new Set([
  "modifiedByMeTime",
  "quotaBytesUsed",
  "sharedWithMeTime",
  "viewedByMeTime",
]);
/** Google promises no order when none is asked for; the newest change first is one of them. */
const UNASKED = "modifiedTime desc";

export function fileOrder(call: Call, orderBy: string | undefined): FileOrder {
  const keys = (orderBy ?? UNASKED).split(",").map((text) => parseKey(text.trim()));
  return {
    placeOf: (file) => [...keys.map(({ key }) => key.value(call, file)), file.id],
    compare: (a, b) => {
      for (const [i, { key, sign }] of keys.entries()) {
        const difference = compareValues(a[i], b[i], key.collator);
        if (difference !== 0) {
          return sign * difference;
        }
      }
      return compareValues(a.at(-1), b.at(-1));
    },
  };
}

function parseKey(text: string): { key: SortKey; sign: 1 | -1 } {
  const [name = "", direction, ...more] = text.split(/\s+/);
  if (NOT_EMULATED.has(name)) {
    throw notEmulated(`drive.files.list: orderBy ${name}`);
  }
  const key = Object.hasOwn(SORT_KEYS, name) ? SORT_KEYS[name] : undefined;
  if (key === undefined || more.length > 0 || (direction !== undefined && direction !== "desc")) {
    throw invalidValue("orderBy");
  }
  return { key, sign: direction === "desc" ? -1 : 1 };
}

function compareValues(
  a: string | number | undefined,
  b: string | number | undefined,
  collator?: Intl.Collator,
): number {
  if (collator !== undefined) {
    return collator.compare(String(a), String(b));
  }
  return a === b || a === undefined || b === undefined ? 0 : a < b ? -1 : 1;
}
