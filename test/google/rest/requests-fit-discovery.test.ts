// Every request is held against Google's own discovery documents: the method's id, verb, path, parameters and body.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everyRequest } from "./every-request.ts";

interface Method {
  readonly id: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly parameters?: Readonly<Record<string, { readonly location: string }>>;
  readonly request?: { readonly $ref: string };
}

interface Resource {
  readonly methods?: Readonly<Record<string, Method>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}

interface Discovery extends Resource {
  readonly rootUrl: string;
  readonly servicePath: string;
  readonly parameters: Readonly<Record<string, object>>;
  readonly schemas: Readonly<
    Record<string, { readonly properties?: Readonly<Record<string, object>> }>
  >;
}

const discoveries = ["drive.v3", "docs.v1", "sheets.v4"].map(
  (name) =>
    JSON.parse(
      readFileSync(
        new URL(`../../../src/emulator/rest/discovery/${name}.json`, import.meta.url),
        "utf8",
      ),
    ) as Discovery,
);

function methodsOf({ methods, resources }: Resource): readonly Method[] {
  return [...Object.values(methods ?? {}), ...Object.values(resources ?? {}).flatMap(methodsOf)];
}

function find(operation: string): { readonly api: Discovery; readonly method: Method } {
  for (const api of discoveries) {
    const method = methodsOf(api).find(({ id }) => id === operation);
    if (method !== undefined) {
      return { api, method };
    }
  }
  throw new Error(`Google has no method ${operation}`);
}

/** A path with every {name} filled by something that needs no more than one segment. */
function pathPattern({ rootUrl, servicePath }: Discovery, { path }: Method): RegExp {
  const literal = `${rootUrl}${servicePath}${path}`
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.?/]/g, "\\$&"));
  return new RegExp(`^${literal.join("[^/?:]+")}$`);
}

describe("a request", () => {
  it.each(everyRequest.map((request) => [request.operation, request] as const))(
    "of %s is what Google's discovery document describes",
    (operation, request) => {
      const { api, method } = find(operation);
      const queryParameters = Object.entries(method.parameters ?? {})
        .filter(([, { location }]) => location === "query")
        .map(([name]) => name);
      const bodyFields = Object.keys(api.schemas[method.request?.$ref ?? ""]?.properties ?? {});

      expect(request.method).toBe(method.httpMethod);
      expect(request.url).toMatch(pathPattern(api, method));
      expect([...queryParameters, ...Object.keys(api.parameters)]).toEqual(
        expect.arrayContaining(Object.keys(request.query)),
      );
      expect(bodyFields).toEqual(expect.arrayContaining(Object.keys(request.body ?? {})));
      expect(request.query.supportsAllDrives ?? false).toBe(
        queryParameters.includes("supportsAllDrives"),
      );
    },
  );

  it("goes by a reading lane when, and only when, it changes nothing", () => {
    const astray = everyRequest.filter(
      ({ lane, effect }) => lane.endsWith("Reads") !== (effect === "read"),
    );

    expect(astray).toEqual([]);
  });

  it("that makes or appends anew is looked up before it is repeated", () => {
    expect(
      everyRequest
        .filter(({ effect }) => effect === "lookUpFirst")
        .map(({ operation }) => operation),
    ).toEqual([
      "drive.files.copy",
      "docs.documents.create",
      "docs.documents.batchUpdate",
      "sheets.spreadsheets.create",
      "sheets.spreadsheets.batchUpdate",
      "sheets.spreadsheets.values.append",
    ]);
  });

  it("that changes who may open a file keeps others of that file out of its wave", () => {
    expect(
      everyRequest
        .filter(({ exclusive }) => exclusive === "permissions:file-1")
        .map(({ operation }) => operation),
    ).toEqual([
      "drive.files.update",
      "drive.permissions.create",
      "drive.permissions.update",
      "drive.permissions.delete",
    ]);
  });
});
