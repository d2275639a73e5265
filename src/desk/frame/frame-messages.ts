// What a sidebar's or dialog's frame and the page around it say to each other by postMessage. Plain data both ways; each side
// looks at who sent a message (`event.source`) before it believes it.

/** From the frame to the page. */
export type FrameMessage =
  /** google.script.run: to be answered with a PageMessage of the same `call`. */
  | {
      readonly kind: "google.script.run";
      readonly call: number;
      readonly function: string;
      readonly arguments: readonly unknown[];
    }
  | { readonly kind: "google.script.host.close" }
  /** Of a dialog; null for what stays as it is. Pixels. */
  | {
      readonly kind: "google.script.host.resize";
      readonly width: number | null;
      readonly height: number | null;
    }
  | { readonly kind: "google.script.host.focusEditor" }
  /** A link to one of Google's files was clicked: the page knows where that file lies here. */
  | { readonly kind: "google.link"; readonly href: string; readonly inNewTab: boolean };

/** From the page to the frame. */
export interface PageMessage {
  readonly kind: "google.script.run.answer";
  readonly call: number;
  readonly outcome: RunOutcome;
}

export type RunOutcome =
  | { readonly result: unknown }
  | { readonly error: { readonly name?: string; readonly message: string } };
