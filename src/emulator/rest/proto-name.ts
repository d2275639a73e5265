// How Google's refusals name what they refuse: fields in snake_case, types by their full name.
import type { ApiName } from "./discovery.ts";

const PACKAGE: Readonly<Record<ApiName, string>> = {
  drive: "google.apps.drive.v3",
  docs: "google.apps.docs.v1",
  sheets: "google.apps.sheets.v4",
  script: "google.apps.script.v1",
};

/** Messages that live inside another one, which discovery documents do not tell. */
const INNER: Readonly<Record<string, string>> = {
  "sheets Request": "BatchUpdateSpreadsheetRequest.Request",
  "docs Request": "BatchUpdateDocumentRequest.Request",
};

/** Enumerations whose name is not that of the field, which discovery documents do not tell either. */
const ENUMERATIONS: Readonly<Record<string, string>> = {
  "sheets majorDimension": "Dimension",
  "sheets responseValueRenderOption": "ValueRenderOption",
  "sheets responseDateTimeRenderOption": "DateTimeRenderOption",
};

/** "insertText" -> "insert_text" */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function messageType(api: ApiName, schema: string): string {
  return `type.googleapis.com/${PACKAGE[api]}.${INNER[`${api} ${schema}`] ?? schema}`;
}

/** Most enumerations are called after the field: "namedStyleType" is a NamedStyleType. */
export function enumType(api: ApiName, field: string): string {
  const name = ENUMERATIONS[`${api} ${field}`] ?? field.charAt(0).toUpperCase() + field.slice(1);
  return `type.googleapis.com/${PACKAGE[api]}.${name}`;
}
