// What may stand in the way, as the contract names it.
import type { Reply } from "../../contract/reply.ts";

type Refusal = Extract<Reply<unknown>, { readonly ok: false }>;

export type Problem = Refusal["problem"];
