// A person as Drive shows one to another.
import type { Call } from "../operation.ts";
import { userId } from "./grantee-id.ts";

export function userResource(call: Call, email: string): Record<string, unknown> {
  return {
    kind: "drive#user",
    displayName: call.workspace.people.of(email).displayName,
    me: email === call.caller,
    permissionId: userId(call.workspace, email),
    emailAddress: email,
  };
}
