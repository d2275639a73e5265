// One question to the server as a screen shows it: not asked yet, pending, answered or refused.
import { useRef, useState } from "preact/hooks";
import type { EndpointName, InputOf, OutputOf } from "../../contract/endpoints.ts";
import { useSidebar } from "../sidebar-context.ts";
import type { Problem } from "./problem.ts";

export type Asked<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "pending" }
  | { readonly kind: "answered"; readonly value: T }
  | { readonly kind: "refused"; readonly problem: Problem };

export interface Ask<N extends EndpointName> {
  readonly asked: Asked<OutputOf<N>>;
  readonly isPending: boolean;
  /** `then` gets the answer, if it is still the newest question's. */
  readonly ask: (input: InputOf<N>, then?: (value: OutputOf<N>) => void) => void;
  readonly forget: () => void;
}

export function useAsk<N extends EndpointName>(name: N): Ask<N> {
  const { call } = useSidebar();
  const [asked, setAsked] = useState<Asked<OutputOf<N>>>({ kind: "idle" });
  const newest = useRef(0);
  return {
    asked,
    isPending: asked.kind === "pending",
    ask: (input, then) => {
      newest.current += 1;
      const mine = newest.current;
      setAsked({ kind: "pending" });
      void call(name, input).then((reply) => {
        if (mine !== newest.current) {
          return;
        }
        if (reply.ok) {
          setAsked({ kind: "answered", value: reply.value });
          then?.(reply.value);
        } else {
          setAsked({ kind: "refused", problem: reply.problem });
        }
      });
    },
    forget: () => {
      newest.current += 1;
      setAsked({ kind: "idle" });
    },
  };
}
