// What lies in the Drive for every class, as REST tells it: one line a class, each thing once if it is there once.
import type { JourneyDesk } from "./a-desk.ts";

interface Listed {
  readonly nextPageToken?: string;
  readonly files: readonly { readonly appProperties?: Readonly<Record<string, string>> }[];
}

/** {"4.b": "analyses class journal …"}, by what the files say of themselves. */
export async function classFiles(desk: JourneyDesk, as: string): Promise<Record<string, string>> {
  const found = new Map<string, string[]>();
  for (const { appProperties = {} } of await allFiles(desk, as)) {
    const { class: label, key = "" } = appProperties;
    if (label !== undefined) {
      found.set(label, [...(found.get(label) ?? []), key.split(":")[0] ?? ""]);
    }
  }
  return Object.fromEntries([...found].map(([label, kinds]) => [label, kinds.sort().join(" ")]));
}

async function allFiles(desk: JourneyDesk, as: string): Promise<Listed["files"]> {
  const files: Listed["files"][number][] = [];
  let pageToken = "";
  do {
    const query = new URLSearchParams({
      q: "trashed = false",
      pageSize: "1000",
      includeItemsFromAllDrives: "true",
      supportsAllDrives: "true",
      fields: "nextPageToken,files(appProperties)",
      ...(pageToken === "" ? {} : { pageToken }),
    });
    const { body } = await desk.google(as, `drive/v3/files?${query.toString()}`);
    const page = body as Listed;
    files.push(...page.files);
    pageToken = page.nextPageToken ?? "";
  } while (pageToken !== "");
  return files;
}
