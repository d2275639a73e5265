// What only an emulator has: something a person or a test may set or look at beside Google's own paths.
import type { z } from "zod";
import type { Desk } from "../desk.ts";
import { bodyOf } from "../web/message.ts";
import type { WebRequest } from "../web/message.ts";

export interface Control {
  /** The JSON body that a POST takes, as an example. */
  readonly takes: string;
  /** Does what the body says and gives the answer. @throws BadRequest */
  readonly post: (desk: Desk, request: WebRequest) => unknown;
  /** How it stands; absent where there is nothing to look at. */
  readonly get?: (desk: Desk) => unknown;
}

/** A control that is set and looked at: a POST answers how it stands afterwards. */
export function setting<S extends z.ZodType>(of: {
  readonly takes: string;
  readonly body: S;
  readonly set: (desk: Desk, body: z.output<S>) => void;
  readonly get: (desk: Desk) => unknown;
}): Control {
  return {
    takes: of.takes,
    get: of.get,
    post: (desk, request) => {
      of.set(desk, bodyOf(request, of.body));
      return of.get(desk);
    },
  };
}
