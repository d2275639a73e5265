// One request over HTTP to the desk's own origin, and nowhere else.
import { answered, refusalOf, refused } from "./answer.ts";
import type { Answer } from "./answer.ts";

export interface Ask {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
  /** The person who asks, where Google is asked. */
  readonly as?: string;
}

export async function ask<T>(asked: Ask): Promise<Answer<T>> {
  const answer = await send(asked);
  if (answer === null) {
    return refused({ kind: "UNREACHABLE" });
  }
  const text = await answer.text();
  return answer.ok
    ? answered((text === "" ? null : JSON.parse(text)) as T)
    : refused(refusalOf(answer.status, text));
}

/** The bytes as they came, for a file to keep. */
export async function askForFile(asked: Ask): Promise<Answer<Blob>> {
  const answer = await send(asked);
  if (answer === null) {
    return refused({ kind: "UNREACHABLE" });
  }
  return answer.ok
    ? answered(await answer.blob())
    : refused(refusalOf(answer.status, await answer.text()));
}

let listener: () => void = () => undefined;

/** Calls back after every request that somebody's work came to. */
export function onEveryAsk(listen: () => void): void {
  listener = listen;
}

async function send({ method = "GET", path, query = {}, body, as }: Ask): Promise<Response | null> {
  const search = searchOf(query);
  try {
    return await fetch(search === "" ? path : `${path}?${search}`, {
      method,
      headers: {
        ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    return null;
  } finally {
    if (!path.startsWith("/emulator/")) {
      listener();
    }
  }
}

function searchOf(query: Readonly<Record<string, string | readonly string[]>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === "string" ? [value] : value) {
      search.append(name, one);
    }
  }
  return search.toString();
}
