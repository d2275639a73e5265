// What can be wrong with a class list: each fault with the place in the sheet where a person finds it.
import type { ClassLabelFault } from "./class-label.ts";
import type { RosterColumn } from "./roster-header.ts";

interface Place {
  /** 1-based, as the sheet counts. */
  readonly row: number;
  readonly column: RosterColumn;
}

export type RosterFault =
  | ({ readonly kind: "MISSING_COLUMN" } & Place)
  | ({ readonly kind: "DUPLICATE_COLUMN"; readonly value: string } & Place)
  | ({
      readonly kind: "IMPOSSIBLE_CLASS";
      readonly value: string;
      readonly because: ClassLabelFault;
    } & Place)
  | ({
      readonly kind: "DUPLICATE_CLASS";
      readonly value: string;
      readonly firstRow: number;
    } & Place)
  | ({ readonly kind: "MISSING_TEACHER" } & Place)
  /** The name would be taken for a placeholder of a form. */
  | ({ readonly kind: "BRACES_IN_NAME"; readonly value: string } & Place)
  | ({ readonly kind: "UNKNOWN_GENDER"; readonly value: string } & Place)
  | ({ readonly kind: "MISSING_EMAIL" } & Place)
  | ({ readonly kind: "BAD_EMAIL"; readonly value: string } & Place)
  | ({ readonly kind: "BAD_PUPIL_COUNT"; readonly value: string } & Place)
  /** `columnNumber` is 1-based; the column may be none of the roster's. */
  | {
      readonly kind: "BROKEN_ENCODING";
      readonly row: number;
      readonly columnNumber: number;
      readonly value: string;
    }
  /** There is a header and nothing below it. */
  | { readonly kind: "NO_CLASSES"; readonly row: number };
