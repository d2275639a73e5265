// A search query of files.list, as a tree. Source: Search query terms and operators, .../guides/ref-search-terms.

export type Comparison = "=" | "!=" | "<" | "<=" | ">" | ">=";

export type Query =
  | { readonly kind: "and" | "or"; readonly left: Query; readonly right: Query }
  | { readonly kind: "not"; readonly query: Query }
  | {
      readonly kind: "text";
      readonly field: "name" | "mimeType";
      readonly operator: "=" | "!=" | "contains";
      readonly value: string;
    }
  | {
      readonly kind: "time";
      readonly field: "modifiedTime" | "createdTime";
      readonly operator: Comparison;
      /** Milliseconds. */
      readonly value: number;
    }
  | {
      readonly kind: "flag";
      readonly field: "trashed" | "starred" | "sharedWithMe";
      readonly value: boolean;
    }
  | {
      readonly kind: "in";
      readonly value: string;
      readonly collection: "parents" | "owners" | "writers" | "readers";
    }
  | {
      readonly kind: "has";
      readonly field: "properties" | "appProperties";
      readonly key: string;
      readonly value: string;
    };

/** The folders that a query names, wherever in it. */
export function parentsIn(query: Query): readonly string[] {
  switch (query.kind) {
    case "and":
    case "or":
      return [...parentsIn(query.left), ...parentsIn(query.right)];
    case "not":
      return parentsIn(query.query);
    case "in":
      return query.collection === "parents" ? [query.value] : [];
    default:
      return [];
  }
}
