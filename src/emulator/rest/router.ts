// Which of Google's methods a request asks for. All four APIs are served on one origin: their paths never meet.
import { APIS } from "./discovery.ts";
import type { Api, Method } from "./discovery.ts";

export interface Route {
  readonly api: Api;
  readonly method: Method;
  /** Percent-decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Whether the content is uploaded with the request, at the method's own upload path. */
  readonly upload: boolean;
}

interface Pattern {
  readonly api: Api;
  readonly method: Method;
  readonly names: readonly string[];
  readonly expression: RegExp;
  readonly upload: boolean;
}

/** The fewer holes a pattern has the earlier it is tried: "files/generateIds" before "files/{fileId}". */
const PATTERNS: readonly Pattern[] = Object.values(APIS)
  .flatMap((api) => api.methods.flatMap((method) => patternsOf(api, method)))
  .sort((a, b) => a.names.length - b.names.length);

/**
 * The method behind a path, null when Google has none there.
 * `host` is the one that was asked for, or null when the request came to the emulator's own origin.
 */
export function routeOf(httpMethod: string, path: string, host: string | null): Route | null {
  for (const pattern of PATTERNS) {
    if (pattern.method.httpMethod !== httpMethod || (host !== null && host !== pattern.api.host)) {
      continue;
    }
    const match = pattern.expression.exec(path);
    if (match === null) {
      continue;
    }
    const values = match.slice(1).map(decoded);
    if (values.includes(null)) {
      return null;
    }
    const pathParameters = Object.fromEntries(
      pattern.names.map((name, i) => [name, values[i] ?? ""]),
    );
    const { api, method, upload } = pattern;
    return { api, method, pathParameters, upload };
  }
  return null;
}

function patternsOf(api: Api, method: Method): Pattern[] {
  const plain = { api, method, ...compiled(method.path), upload: false };
  return method.uploadPath === null
    ? [plain]
    : [plain, { api, method, ...compiled(method.uploadPath), upload: true }];
}

function compiled(template: string): { names: string[]; expression: RegExp } {
  const names: string[] = [];
  const source = template
    .split(/(\{\w+\})/)
    .map((piece) => {
      const hole = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (hole === undefined) {
        return piece.replace(/[.$*+?()[\]\\^|]/g, "\\$&");
      }
      names.push(hole);
      // Only a range may hold a bare colon: elsewhere a colon begins a custom verb.
      return hole === "range" ? "([^/]+)" : "([^/:]+)";
    })
    .join("");
  return { names, expression: new RegExp(`^${source}$`) };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
