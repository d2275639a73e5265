// A list in pages: asks for the next one until Google has no more.
import type { Gateway } from "./gateway.ts";
import type { GoogleRequest } from "./google-request.ts";
import type { Outcome } from "./outcome.ts";

export interface Page {
  readonly nextPageToken: string | null;
}

/** All pages, one after another, or the first outcome that is not done: half a list is no answer. */
export function sendPages<P extends Page>(
  gateway: Pick<Gateway, "send">,
  requestPage: (pageToken: string | undefined) => GoogleRequest<P>,
): Outcome<P[]> {
  const pages: P[] = [];
  let pageToken: string | undefined;
  do {
    const outcome = gateway.send(requestPage(pageToken));
    if (outcome.kind !== "done") {
      return outcome;
    }
    pages.push(outcome.value);
    pageToken = outcome.value.nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  return { kind: "done", value: pages };
}
