// The addresses of the pages. Whoever looks goes along in "?as=", so that two tabs may be two people.

export type Route =
  /** `folder` is the one to show, when a link led to it. */
  | { readonly page: "drive"; readonly folder: string | null }
  | { readonly page: "outbox" }
  /** A file of whatever kind. */
  | { readonly page: "open"; readonly id: string }
  | { readonly page: "document"; readonly id: string }
  | { readonly page: "spreadsheet"; readonly id: string; readonly place?: SheetPlace };

/** Where in a spreadsheet a link leads. */
export interface SheetPlace {
  readonly sheetId: number;
  /** As "A12". */
  readonly range?: string;
}

/** Null where there is no page. */
export function routeOf(path: string, folder: string | null = null): Route | null {
  const [, word = "", id = "", ...rest] = path.split("/");
  if (rest.some((part) => part !== "")) {
    return null;
  }
  if (word === "") {
    return { page: "drive", folder };
  }
  if (word === "outbox" && id === "") {
    return { page: "outbox" };
  }
  const isFile = word === "document" || word === "spreadsheet" || word === "open";
  return isFile && id !== "" ? { page: word, id: decodeURIComponent(id) } : null;
}

export function addressOf(route: Route, person: string): string {
  const as = `?as=${encodeURIComponent(person)}`;
  switch (route.page) {
    case "drive":
      return route.folder === null ? `/${as}` : `/${as}&folder=${encodeURIComponent(route.folder)}`;
    case "outbox":
      return `/outbox${as}`;
    default: {
      const { page, id, place } = { place: undefined, ...route };
      const range = place?.range === undefined ? "" : `&range=${place.range}`;
      const hash = place === undefined ? "" : `#gid=${place.sheetId}${range}`;
      return `/${page}/${encodeURIComponent(id)}${as}${hash}`;
    }
  }
}
