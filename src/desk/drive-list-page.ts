// The drive as a plain list: what the chosen person sees, folder by folder, each document to be downloaded.
import { AsPerson } from "../demo/as-person.ts";
import { OFFICE_FORMATS } from "./answer-export.ts";
import { deskPeople } from "./demo-people.ts";
import type { Desk } from "./desk.ts";

interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
  readonly driveId?: string;
}

const FOLDER = "application/vnd.google-apps.folder";
const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#202124}
h1{font-size:1.4rem}h2{font-size:1.1rem}ul{list-style:none;padding-left:1.2rem;margin:.2rem 0}a{color:#0b57d0}
.chosen{font-weight:600}.quiet{color:#5f6368}`;

export function driveListPage(desk: Desk, chosen: string): string {
  const people = deskPeople(desk.workspace);
  const person = new AsPerson(desk.workspace, chosen);
  const files = listed(person);
  const shown = new Set(files.map(({ id }) => id));
  const roots = files.filter(({ parents }) => !shown.has(parents?.[0] ?? ""));
  return `<!doctype html><html lang="lv"><meta charset="utf-8"><title>Disks</title><style>${STYLE}</style>
<h1>Disks: ${escaped(people.find(({ email }) => email === chosen)?.name ?? chosen)}</h1>
<nav><h2>Kas skatās</h2><ul>${people.map((one) => link(one.email, `${one.name} – ${one.about}`, chosen)).join("")}</ul></nav>
<main><h2>Mapes un faili</h2>${roots.length === 0 ? '<p class="quiet">Šī persona šeit neredz nevienu failu.</p>' : branch(roots, files, chosen)}</main></html>`;
}

function listed(person: AsPerson): ListedFile[] {
  const files: ListedFile[] = [];
  let pageToken: string | undefined;
  do {
    const query = new URLSearchParams({
      corpora: "allDrives",
      includeItemsFromAllDrives: "true",
      supportsAllDrives: "true",
      q: "trashed = false",
      pageSize: "1000",
      fields: "nextPageToken,files(id,name,mimeType,parents,driveId)",
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    const page = person.json<{ files: ListedFile[]; nextPageToken?: string }>(
      "GET",
      `/drive/v3/files?${query.toString()}`,
    );
    files.push(...page.files);
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return files;
}

function branch(files: readonly ListedFile[], all: readonly ListedFile[], as: string): string {
  const sorted = [...files].sort(
    (a, b) => Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER) || byName(a, b),
  );
  const items = sorted.map((file) => {
    const inside = all.filter(({ parents }) => parents?.[0] === file.id);
    const extension = OFFICE_FORMATS[file.mimeType]?.extension;
    const name =
      extension === undefined
        ? escaped(file.name)
        : `<a href="/export/${encodeURIComponent(file.id)}?as=${encodeURIComponent(as)}">${escaped(file.name)}.${extension}</a>`;
    return `<li>${file.mimeType === FOLDER ? "📁 " : ""}${name}${inside.length > 0 ? branch(inside, all, as) : ""}</li>`;
  });
  return `<ul>${items.join("")}</ul>`;
}

const latvian = new Intl.Collator("lv", { numeric: true });

function byName(a: ListedFile, b: ListedFile): number {
  return latvian.compare(a.name, b.name);
}

function link(email: string, text: string, chosen: string): string {
  const mark = email === chosen ? ' class="chosen" aria-current="true"' : "";
  return `<li><a${mark} href="/?as=${encodeURIComponent(email)}">${escaped(text)}</a></li>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
