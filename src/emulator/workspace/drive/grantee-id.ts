// A permission's id is its grantee's: the same person has the same permission id on every file.
import type { Workspace } from "../workspace.ts";
import type { DirectPermission } from "./file-state.ts";

export type Grantee = Pick<
  DirectPermission,
  "type" | "emailAddress" | "domain" | "allowFileDiscovery"
>;

export function granteeId(workspace: Workspace, grantee: Grantee): string {
  if (grantee.type === "anyone") {
    return grantee.allowFileDiscovery === true ? "anyone" : "anyoneWithLink";
  }
  const ids = workspace.store.table<string>("granteeIds");
  const key = `${grantee.type} ${grantee.emailAddress ?? grantee.domain ?? ""}`;
  const known = ids.get(key);
  if (known !== undefined) {
    return known;
  }
  const id = workspace.ids.permission();
  ids.set(key, id);
  return id;
}

export function userId(workspace: Workspace, email: string): string {
  return granteeId(workspace, { type: "user", emailAddress: email });
}
