// What a token must have been granted before a method runs: one of the scopes that Google lists with the method.
import type { Api, Method } from "./discovery.ts";
import { FrontEndRefusal } from "./front-end-refusal.ts";

/** 403 when the token holds none of the method's scopes. `held` null: the token holds every scope. */
export function requireScope(api: Api, method: Method, held: readonly string[] | null): void {
  if (held === null || method.scopes.some((scope) => held.includes(scope))) {
    return;
  }
  throw new FrontEndRefusal(
    {
      code: 403,
      status: "PERMISSION_DENIED",
      message: "Request had insufficient authentication scopes.",
      reason: "insufficientPermissions",
    },
    [],
    "Insufficient Permission",
    {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
      domain: "googleapis.com",
      metadata: { service: `${api.name}.googleapis.com` },
    },
  );
}
