// The file that Word and Excel open: parts of XML in a zip, each with its type and with what it refers to (ECMA-376, part 2).
import { strToU8, zipSync } from "fflate";
import { element, text, xmlFile } from "./xml.ts";
import type { Xml } from "./xml.ts";

export interface Part {
  /** From the root of the package: "word/document.xml". */
  readonly path: string;
  readonly contentType: string;
  readonly xml: Xml;
  readonly relationships?: Relationships;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** The same content makes the same bytes, whenever it is packed. The earliest date that a zip can hold, in any time zone. */
const PACKED = "1980-01-02T00:00:00";

/** What one part refers to; others by their path within its folder, addresses outside the package as they are. */
export class Relationships {
  readonly #targets: Xml[] = [];

  /** The id by which the part speaks of it. */
  add(type: string, target: string, isOutside = false): string {
    const id = `rId${this.#targets.length + 1}`;
    this.#targets.push(
      element("Relationship", {
        Id: id,
        Type: type.startsWith("http") ? type : `${OFFICE}/relationships/${type}`,
        Target: target,
        TargetMode: isOutside ? "External" : undefined,
      }),
    );
    return id;
  }

  file(): string | null {
    return this.#targets.length === 0
      ? null
      : xmlFile(element("Relationships", { xmlns: `${PACKAGE}/relationships` }, this.#targets));
  }
}

/** The first part is the one that the package is about. */
export function officePackage(title: string, parts: readonly [Part, ...Part[]]): Uint8Array {
  const core: Part = {
    path: "docProps/core.xml",
    contentType: CORE_TYPE,
    xml: coreProperties(title),
  };
  const all = [...parts, core];
  const root = new Relationships();
  root.add("officeDocument", parts[0].path);
  root.add(`${PACKAGE}/relationships/metadata/core-properties`, core.path);
  const files: Record<string, string | null> = {
    "[Content_Types].xml": xmlFile(contentTypes(all)),
    "_rels/.rels": root.file(),
  };
  for (const { path, xml, relationships } of all) {
    files[path] = xmlFile(xml);
    files[relationshipsPath(path)] = relationships?.file() ?? null;
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).flatMap(([path, file]) =>
        file === null ? [] : [[path, strToU8(file)] as const],
      ),
    ),
    { mtime: PACKED },
  );
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function contentTypes(parts: readonly Part[]): Xml {
  return element("Types", { xmlns: `${PACKAGE}/content-types` }, [
    element("Default", { Extension: "rels", ContentType: RELATIONSHIPS_TYPE }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.map(({ path, contentType }) =>
      element("Override", { PartName: `/${path}`, ContentType: contentType }),
    ),
  ]);
}

function coreProperties(title: string): Xml {
  const namespaces = {
    "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return element("cp:coreProperties", namespaces, [element("dc:title", {}, [text(title)])]);
}
