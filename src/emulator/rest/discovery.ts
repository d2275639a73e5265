// Google's own description of its REST APIs: the methods, their parameters and the schemas of what goes in and comes out.
// Read from the discovery documents beside this file (names and types only).
import { readFileSync } from "node:fs";

export type ApiName = "drive" | "docs" | "sheets" | "script";

export interface Schema {
  readonly type?: "string" | "integer" | "number" | "boolean" | "array" | "object" | "any";
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  /** The name of another schema of the same API, instead of everything above. */
  readonly $ref?: string;
  readonly readOnly?: boolean;
}

export interface Parameter extends Schema {
  readonly location: "path" | "query";
  readonly required?: boolean;
  readonly repeated?: boolean;
  /** Numbers, as text. */
  readonly minimum?: string;
  readonly maximum?: string;
}

export interface Api {
  readonly name: ApiName;
  /** E.g. "docs.googleapis.com". */
  readonly host: string;
  /** The parameters that every method takes: alt, fields, prettyPrint and the like. */
  readonly systemParameters: Readonly<Record<string, Parameter>>;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly methods: readonly Method[];
}

export interface Method {
  /** E.g. "drive.files.copy". */
  readonly id: string;
  readonly httpMethod: string;
  /** From the root, e.g. "/drive/v3/files/{fileId}/copy". */
  readonly path: string;
  /** Where content is uploaded, e.g. "/upload/drive/v3/files"; null when the method takes none. */
  readonly uploadPath: string | null;
  readonly supportsMediaDownload: boolean;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Names of schemas; null when there is no body. */
  readonly requestSchema: string | null;
  readonly responseSchema: string | null;
  /** Full names; a token needs one of them. */
  readonly scopes: readonly string[];
}

interface MethodEntry {
  readonly id: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly request?: { readonly $ref: string };
  readonly response?: { readonly $ref: string };
  readonly scopes: readonly string[];
  readonly supportsMediaDownload?: boolean;
  readonly mediaUpload?: { readonly protocols: { readonly simple: { readonly path: string } } };
}

interface ResourceEntry {
  readonly methods?: Readonly<Record<string, MethodEntry>>;
  readonly resources?: Readonly<Record<string, ResourceEntry>>;
}

interface DiscoveryDocument extends ResourceEntry {
  readonly rootUrl: string;
  readonly servicePath: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

export const APIS: Readonly<Record<ApiName, Api>> = {
  drive: readApi("drive", "drive.v3.json"),
  docs: readApi("docs", "docs.v1.json"),
  sheets: readApi("sheets", "sheets.v4.json"),
  script: readApi("script", "script.v1.json"),
};

function readApi(name: ApiName, file: string): Api {
  const text = readFileSync(new URL(`./discovery/${file}`, import.meta.url), "utf8");
  const document = JSON.parse(text) as DiscoveryDocument;
  return {
    name,
    host: new URL(document.rootUrl).host,
    systemParameters: document.parameters,
    schemas: document.schemas,
    methods: [...methodsOf(document, `/${document.servicePath}`)],
  };
}

function* methodsOf(resource: ResourceEntry, root: string): IterableIterator<Method> {
  for (const entry of Object.values(resource.methods ?? {})) {
    yield {
      id: entry.id,
      httpMethod: entry.httpMethod,
      path: root + entry.path,
      uploadPath: entry.mediaUpload?.protocols.simple.path ?? null,
      supportsMediaDownload: entry.supportsMediaDownload ?? false,
      parameters: entry.parameters ?? {},
      requestSchema: entry.request?.$ref ?? null,
      responseSchema: entry.response?.$ref ?? null,
      scopes: entry.scopes,
    };
  }
  for (const inner of Object.values(resource.resources ?? {})) {
    yield* methodsOf(inner, root);
  }
}

/** The schema itself, behind its name where it is only referred to. */
export function resolved(api: Api, schema: Schema): Schema {
  if (schema.$ref === undefined) {
    return schema;
  }
  const named = api.schemas[schema.$ref];
  if (named === undefined) {
    throw new Error(`The ${api.name} discovery document has no schema "${schema.$ref}".`);
  }
  return named;
}
