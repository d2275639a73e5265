// What files.create and files.copy may say of the file they make.
import type { Call, OperationRequest } from "../operation.ts";
import { bodyOf } from "./accepted-request.ts";
import type { PropertyChanges } from "./custom-properties.ts";

export interface NewFileBody {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly description: string | null;
  readonly properties: PropertyChanges;
  readonly appProperties: PropertyChanges;
  /** files.create only: a copy is never a folder. */
  readonly inheritedPermissionsDisabled: boolean;
}

const FIELDS: readonly (keyof NewFileBody)[] = [
  "id",
  "name",
  "mimeType",
  "parents",
  "description",
  "properties",
  "appProperties",
];

export function newFileBody(call: Call, request: OperationRequest): Partial<NewFileBody> {
  return bodyOf<NewFileBody>(call, request, [...FIELDS, "inheritedPermissionsDisabled"]);
}

export function copiedFileBody(call: Call, request: OperationRequest): Partial<NewFileBody> {
  return bodyOf<NewFileBody>(call, request, [...FIELDS]);
}
