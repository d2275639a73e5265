// The addresses of the pages. Whoever looks goes along in "?as=", so that two tabs may be two people.

export type Route =
  /** `folder` is the one to show, when a link led to it. */
  | { readonly page: "drive"; readonly folder: string | null }
  | { readonly page: "outbox" }
  | { readonly page: "document"; readonly id: string }
  /** `sheetId` is the tab to show, when a link led to it. */
  | { readonly page: "spreadsheet"; readonly id: string; readonly sheetId?: number };

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
  return (word === "document" || word === "spreadsheet") && id !== ""
    ? { page: word, id: decodeURIComponent(id) }
    : null;
}

export function addressOf(route: Route, person: string): string {
  const as = `?as=${encodeURIComponent(person)}`;
  switch (route.page) {
    case "drive":
      return route.folder === null ? `/${as}` : `/${as}&folder=${encodeURIComponent(route.folder)}`;
    case "outbox":
      return `/outbox${as}`;
    default: {
      const { page, id, sheetId } = { sheetId: undefined, ...route };
      const place = sheetId === undefined ? "" : `#gid=${sheetId}`;
      return `/${page}/${encodeURIComponent(id)}${as}${place}`;
    }
  }
}

/** The desk's page for one of Google's own links. Null for any other link. */
export function routeOfGoogleLink(link: string): Route | null {
  const file =
    /^https:\/\/docs\.google\.com\/(document|spreadsheets)\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(link);
  const [, kind, id = ""] = file ?? [];
  if (kind === "document") {
    return { page: kind, id };
  }
  if (kind === "spreadsheets") {
    const sheetId = sheetIdIn(link);
    return { page: "spreadsheet", id, ...(sheetId === null ? {} : { sheetId }) };
  }
  const folder = /^https:\/\/drive\.google\.com\/drive\/(?:u\/\d+\/)?folders\/([\w-]+)/.exec(link);
  return folder === null ? null : { page: "drive", folder: folder[1] ?? null };
}

/** Of "…#gid=123", in Google's addresses and in the desk's own. */
export function sheetIdIn(address: string): number | null {
  const gid = /[#?&]gid=(\d+)/.exec(address)?.[1];
  return gid === undefined ? null : Number(gid);
}
