// Every field of an answer is one that Google's discovery document knows, of the type and enumeration it says.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawTextBox } from "../../../../src/emulator/workspace/docs/draw-text-box.ts";
import { OpenDocument } from "./open-document.ts";

interface Schema {
  $ref?: string;
  type?: string;
  enum?: string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
}

const discovery = new URL("../../../../src/emulator/rest/discovery/docs.v1.json", import.meta.url);
const { schemas } = JSON.parse(readFileSync(discovery, "utf8")) as {
  schemas: Record<string, Schema>;
};

/** The paths at which a value is not what the schema says. */
function misfits(value: unknown, schema: Schema, path: string): string[] {
  if (schema.$ref !== undefined) {
    return misfits(value, schemas[schema.$ref] ?? {}, path);
  }
  if (schema.type === "array") {
    return Array.isArray(value)
      ? value.flatMap((item, i) => misfits(item, schema.items ?? {}, `${path}[${i}]`))
      : [path];
  }
  if (schema.type === "object") {
    return typeof value !== "object" || value === null
      ? [path]
      : Object.entries(value).flatMap(([field, inner]) => {
          const known = schema.properties?.[field] ?? schema.additionalProperties;
          const at = `${path}.${field}`;
          return known === undefined ? [at] : misfits(inner, known, at);
        });
  }
  const type = schema.type === "integer" ? "number" : schema.type;
  const listed = schema.enum === undefined || schema.enum.includes(String(value));
  return typeof value === type && listed ? [] : [path];
}

function richDocument(): OpenDocument {
  const document = new OpenDocument();
  document.insert(1, "Plāns\npirmais\nbeigas");
  const range = { startIndex: 7, endIndex: 9 };
  document.do(
    { createParagraphBullets: { range, bulletPreset: "NUMBERED_DECIMAL_ALPHA_ROMAN" } },
    {
      updateTextStyle: {
        range,
        textStyle: { link: { url: "https://a.example/" } },
        fields: "link",
      },
    },
    {
      updateParagraphStyle: {
        range,
        paragraphStyle: { namedStyleType: "HEADING_1" },
        fields: "namedStyleType",
      },
    },
    { createNamedRange: { name: "a", range } },
    { insertPageBreak: { location: { index: 16 } } },
    { insertSectionBreak: { location: { index: 16 }, sectionType: "NEXT_PAGE" } },
    { createHeader: { type: "DEFAULT" } },
    { createFooter: { type: "DEFAULT" } },
    { insertTable: { endOfSegmentLocation: {}, rows: 2, columns: 2 } },
  );
  drawTextBox(document.workspace, document.id, "teksts");
  return document;
}

describe("answers of the Docs API", () => {
  it("fit the schema of a document, with tabs and without", () => {
    const document = richDocument();
    const schema = { $ref: "Document" };
    expect(misfits(document.get(), schema, "document")).toEqual([]);
    expect(misfits(document.get({ includeTabsContent: true }), schema, "document")).toEqual([]);
    expect(misfits({ body: { content: [{ startIndex: "1" }], x: 1 } }, schema, "document")).toEqual(
      ["document.body.content[0].startIndex", "document.body.x"],
    );
  });

  it("fit the schema of a batch's answer", () => {
    const answer = richDocument().do(
      { replaceAllText: { containsText: { text: "a" }, replaceText: "b" } },
      { createNamedRange: { name: "b", range: { startIndex: 1, endIndex: 2 } } },
      { deleteNamedRange: { name: "b" } },
    );
    expect(misfits(answer, { $ref: "BatchUpdateDocumentResponse" }, "answer")).toEqual([]);
  });
});
