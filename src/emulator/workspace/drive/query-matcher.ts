// Whether a file is what a query asks for, in the eyes of the caller.
import type { Call } from "../operation.ts";
import { atLeast, isTrashed, parentOf, roleOn } from "./access.ts";
import { effectivePermissions } from "./effective-permissions.ts";
import type { DriveFile, Role } from "./file-state.ts";
import { idOf } from "./named-file.ts";
import type { Comparison, Query } from "./query.ts";
import { isStarred } from "./stars.ts";

export function matches(call: Call, file: DriveFile, query: Query): boolean {
  switch (query.kind) {
    case "and":
      return matches(call, file, query.left) && matches(call, file, query.right);
    case "or":
      return matches(call, file, query.left) || matches(call, file, query.right);
    case "not":
      return !matches(call, file, query.query);
    case "text":
      return matchesText(file, query);
    case "time":
      return compares(
        query.field === "createdTime" ? file.createdAt : file.modifiedAt,
        query.operator,
        query.value,
      );
    case "flag":
      return flag(call, file, query.field) === query.value;
    case "in":
      return isIn(call, file, query.value, query.collection);
    case "has":
      return file[query.field][query.key] === query.value;
  }
}

/** Shared with the caller by name on this very item, which is what "Shared with me" holds. */
export function isSharedWithCaller(call: Call, file: DriveFile): boolean {
  return (
    file.parent !== null &&
    file.owner !== call.caller &&
    file.permissions.some(({ emailAddress }) => emailAddress === call.caller)
  );
}

function matchesText(file: DriveFile, query: Extract<Query, { kind: "text" }>): boolean {
  const text = file[query.field];
  switch (query.operator) {
    case "=":
      return text === query.value;
    case "!=":
      return text !== query.value;
    case "contains":
      return query.field === "name"
        ? containsWords(text, query.value)
        : text.startsWith(query.value);
  }
}

/** `name contains` matches words in a row, the last one by its beginning: 'World' does not find "HelloWorld". */
function containsWords(name: string, asked: string): boolean {
  const words = wordsOf(name);
  const wanted = wordsOf(asked);
  const last = wanted.length - 1;
  return (
    last >= 0 &&
    words.some((_, start) =>
      wanted.every((word, i) =>
        i === last ? words[start + i]?.startsWith(word) === true : words[start + i] === word,
      ),
    )
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function compares(time: number, operator: Comparison, value: number): boolean {
  switch (operator) {
    case "=":
      return time === value;
    case "!=":
      return time !== value;
    case "<":
      return time < value;
    case "<=":
      return time <= value;
    case ">":
      return time > value;
    case ">=":
      return time >= value;
  }
}

function flag(call: Call, file: DriveFile, field: "trashed" | "starred" | "sharedWithMe"): boolean {
  switch (field) {
    case "trashed":
      return isTrashed(call.workspace, file);
    case "starred":
      return isStarred(call, file);
    case "sharedWithMe":
      return isSharedWithCaller(call, file);
  }
}

function isIn(
  call: Call,
  file: DriveFile,
  value: string,
  collection: Extract<Query, { kind: "in" }>["collection"],
): boolean {
  const person = value === "me" ? call.caller : value.toLowerCase();
  switch (collection) {
    case "parents":
      return liesOpenlyIn(call, file, idOf(call, value));
    case "owners":
      return file.owner === person;
    case "writers":
      return has(call, file, person, "writer");
    case "readers":
      return has(call, file, person, "reader");
  }
}

/** A folder that the caller cannot open has no children for the caller. */
function liesOpenlyIn(call: Call, file: DriveFile, folderId: string): boolean {
  const parent = parentOf(call.workspace, file);
  return (
    parent?.id === folderId && roleOn(call.workspace, parent, call.caller, call.startedAt) !== null
  );
}

function has(call: Call, file: DriveFile, person: string, least: Role): boolean {
  return effectivePermissions(call.workspace, file, call.startedAt).some(
    ({ role, metadataOnly, sources }) =>
      !metadataOnly &&
      atLeast(role, least) &&
      sources.some(({ permission }) => permission.emailAddress === person),
  );
}
