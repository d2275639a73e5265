// What is put into a sidebar's or dialog's page before its own scripts: google.script.run and google.script.host, which speak
// with the desk's page around the frame.
import type { FrameMessage, PageMessage } from "./frame-messages.ts";
import { scriptRun } from "./script-run.ts";

/** The little of a browser that is used here. */
interface FrameWindow {
  google?: unknown;
  readonly parent: { readonly postMessage: (message: FrameMessage, origin: string) => void };
  readonly addEventListener: ((
    type: "message",
    listen: (event: { readonly source: unknown; readonly data: unknown }) => void,
  ) => void) &
    ((type: "click", listen: (event: ClickEvent) => void, capture: boolean) => void);
  open: (url?: string | URL, ...rest: string[]) => unknown;
}

interface Link {
  readonly href: string;
  readonly target: string;
}

interface ClickEvent {
  readonly target: { readonly closest?: (selector: string) => Link | null };
  readonly preventDefault: () => void;
}

declare const window: FrameWindow;
declare const document: { readonly querySelector: (selector: "base") => Link | null };
declare const console: { readonly error: (error: Error) => void };

const GOOGLE_FILES = 'a[href^="https://docs.google.com/"], a[href^="https://drive.google.com/"]';
const GOOGLE_FILE = /^https:\/\/(docs|drive)\.google\.com\//;

// Who may be around this frame is the frame's own header to say, so that any parent is the desk.
const send = (message: FrameMessage): void => window.parent.postMessage(message, "*");
const { run, receive } = scriptRun(send, (error) => console.error(error));

window.google = {
  script: {
    run,
    host: {
      close: () => send({ kind: "google.script.host.close" }),
      setWidth: (width: number) => send({ kind: "google.script.host.resize", width, height: null }),
      setHeight: (height: number) =>
        send({ kind: "google.script.host.resize", width: null, height }),
      editor: { focus: () => send({ kind: "google.script.host.focusEditor" }) },
      origin: "https://docs.google.com",
    },
  },
};

window.addEventListener("message", ({ source, data }) => {
  const message = data as Partial<PageMessage> | null;
  if (source === window.parent && message?.kind === "google.script.run.answer") {
    receive(message as PageMessage);
  }
});

window.addEventListener(
  "click",
  (event) => {
    const link = event.target.closest?.(GOOGLE_FILES) ?? null;
    if (link === null) {
      return;
    }
    event.preventDefault();
    const target = link.target || (document.querySelector("base")?.target ?? "");
    if (target === "_blank" || target === "_top") {
      send({ kind: "google.link", href: link.href, inNewTab: target === "_blank" });
    } else {
      // Google lets none of its files be opened inside a frame.
      console.error(new Error(`${link.href} needs target="_blank" or target="_top".`));
    }
  },
  true,
);

const openElsewhere = window.open.bind(window);
window.open = (url = "", ...rest) => {
  const href = String(url);
  if (!GOOGLE_FILE.test(href)) {
    return openElsewhere(url, ...rest);
  }
  send({ kind: "google.link", href, inNewTab: true });
  return null;
};
