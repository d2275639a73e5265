// The shared drive as its managers see it: every file by its path, with its marks, who is let into it, and what stands in it.
import { readDrive } from "../../src/demo/read-back.ts";
import { spreadsheetText } from "../../src/demo/spreadsheet-text.ts";
import type { SchoolUnderTest } from "./a-school.ts";

export interface Found {
  readonly path: string;
  /** "folder", "document" or "spreadsheet". */
  readonly type: string;
  /** Without ids: a journal is named by its path. */
  readonly marks: Readonly<Record<string, string>>;
  /** Given on this very item: "person@skola.example writer". */
  readonly shares: readonly string[];
  readonly limited: boolean;
  /** A document's text; of a journal what it was told, and what is protected in it. Empty for the rest. */
  readonly text: string;
}

interface WirePermission {
  readonly emailAddress?: string;
  readonly domain?: string;
  readonly permissionDetails?: readonly { readonly inherited: boolean; readonly role: string }[];
}

/** Everything under `folder`, sorted by path; without the master, whose text is the ledger. */
export function theDrive(school: SchoolUnderTest, folder = ""): Found[] {
  const items = itemsOf(school);
  const pathOf = new Map(items.map(({ id, path }) => [id, path]));
  return items
    .filter(({ id, path }) => id !== school.master && path.startsWith(folder))
    .map(({ id, path, mimeType, marks }): Found => {
      const type = mimeType.replace("application/vnd.google-apps.", "");
      const { journal, ...others } = marks;
      return {
        path,
        type,
        marks:
          journal === undefined ? others : { ...others, journal: pathOf.get(journal) ?? "gone" },
        shares: sharesOf(school, id),
        limited: isLimited(school, id),
        text: textOf(school, id, type, marks["kind"] ?? ""),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The paths alone; a path stands as often as there are files of that name. */
export function thePaths(school: SchoolUnderTest, folder = ""): string[] {
  return itemsOf(school)
    .map(({ path }) => path)
    .filter((path) => path.startsWith(folder))
    .sort();
}

/** The id of the only file of that path. */
export function idOf(school: SchoolUnderTest, path: string): string {
  const [item, second] = itemsOf(school).filter((each) => each.path === path);
  if (item === undefined || second !== undefined) {
    throw new Error(`${item === undefined ? "No" : "More than one"} ${path}`);
  }
  return item.id;
}

/** Each file's version by path: it grows with every change of name, place, marks, sharing or content. */
export function theVersions(school: SchoolUnderTest, folder = ""): Record<string, string> {
  const items = itemsOf(school);
  return Object.fromEntries(
    items
      .filter(({ id, path }) => id !== school.master && path.startsWith(folder))
      .map(({ id, path }) => {
        const { version } = school.deputy.json<{ version: string }>(
          "GET",
          `/drive/v3/files/${id}?supportsAllDrives=true&fields=version`,
        );
        return [path, version];
      }),
  );
}

export function documentText(school: SchoolUnderTest, id: string): string {
  const document = school.deputy.json<unknown>("GET", `/v1/documents/${id}?fields=body.content`);
  return textsIn(document).join("");
}

function itemsOf(school: SchoolUnderTest) {
  return readDrive(school.workspace, school.deputy, school.driveId).map((item) => ({
    ...item,
    path: item.path.join("/"),
  }));
}

function sharesOf(school: SchoolUnderTest, id: string): string[] {
  const { permissions } = school.deputy.json<{ permissions: WirePermission[] }>(
    "GET",
    `/drive/v3/files/${id}/permissions?supportsAllDrives=true&pageSize=100&fields=permissions(emailAddress,domain,permissionDetails)`,
  );
  return permissions
    .flatMap(({ emailAddress, domain, permissionDetails = [] }) =>
      permissionDetails
        .filter(({ inherited }) => !inherited)
        .map(({ role }) => `${emailAddress ?? domain ?? ""} ${role}`),
    )
    .sort();
}

function isLimited(school: SchoolUnderTest, id: string): boolean {
  return (
    school.deputy.json<{ inheritedPermissionsDisabled?: boolean }>(
      "GET",
      `/drive/v3/files/${id}?supportsAllDrives=true&fields=inheritedPermissionsDisabled`,
    ).inheritedPermissionsDisabled === true
  );
}

function textOf(school: SchoolUnderTest, id: string, type: string, kind: string): string {
  if (type === "document") {
    return documentText(school, id);
  }
  if (kind !== "journal") {
    return "";
  }
  const facts = spreadsheetText(school.deputy, id, "Skola!A1:B20").map((row) => row.join(": "));
  const { sheets } = school.deputy.json<{
    sheets: { properties: { title: string }; protectedRanges?: { description: string }[] }[];
  }>("GET", `/v4/spreadsheets/${id}?fields=sheets(properties.title,protectedRanges.description)`);
  const tabs = sheets.map(({ properties, protectedRanges = [] }) =>
    [properties.title, ...protectedRanges.map(({ description }) => description)].join(" | "),
  );
  return [...facts, ...tabs].join("\n");
}

/** Every text run of the answer, in reading order. */
function textsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  if ("textRun" in value) {
    const { content } = value.textRun as { content?: string };
    return [content ?? ""];
  }
  return Object.values(value).flatMap(textsIn);
}
