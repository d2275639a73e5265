// A page of the add-on in a frame of another origin, with google.script.run led to executions of the bundle.
import { isGiven } from "../is-given.ts";
import { useEffect, useRef } from "preact/hooks";
import { runFunction } from "../ask/addon.ts";
import type { OpenFile, ShownFrame, ShownUi } from "../ask/addon.ts";
import { useDesk } from "../desk-context.ts";
import type { FrameMessage, PageMessage } from "../../frame/frame-messages.ts";
import { routeOfGoogleLink } from "../google-links.ts";
import { addressOf } from "../route.ts";
import { refusalSentence } from "../wording/words.ts";

interface AddonFrameProps {
  readonly frame: ShownFrame;
  readonly file: OpenFile;
  readonly onShow: (ui: ShownUi) => void;
  readonly onClose: () => void;
  readonly onResize?: (width: number | null, height: number | null) => void;
  /** A link led to something of Google's that is not here. */
  readonly onLost: () => void;
  /** After every call: the script may have changed the file. */
  readonly onChanged: () => void;
}

export function AddonFrame(props: AddonFrameProps) {
  const { frame, file } = props;
  const { words, person } = useDesk();
  const element = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const origin = new URL(frame.url, location.href).origin;
    const run = async (
      { call, function: name, arguments: args }: FrameMessage & { kind: "google.script.run" },
      frameWindow: Window,
    ) => {
      const answer = await runFunction(file, name, args);
      const outcome = answer.ok
        ? answer.value
        : { error: { message: refusalSentence(words, answer.refusal) } };
      const reply: PageMessage = { kind: "google.script.run.answer", call, outcome };
      frameWindow.postMessage(reply, origin);
      if (answer.ok && answer.value.ui !== undefined) {
        latest.current.onShow(answer.value.ui);
      }
      latest.current.onChanged();
    };
    const listen = (event: MessageEvent<FrameMessage>) => {
      const frameWindow = element.current?.contentWindow;
      if (!isGiven(frameWindow) || event.source !== frameWindow) {
        return;
      }
      switch (event.data.kind) {
        case "google.script.run":
          void run(event.data, frameWindow);
          break;
        case "google.script.host.close":
          latest.current.onClose();
          break;
        case "google.script.host.resize":
          latest.current.onResize?.(event.data.width, event.data.height);
          break;
        case "google.script.host.focusEditor":
          document.querySelector<HTMLElement>("[data-paragraph], .cell-field")?.focus();
          break;
        case "google.link": {
          const route = routeOfGoogleLink(event.data.href);
          if (route === null) {
            latest.current.onLost();
          } else if (event.data.inNewTab) {
            window.open(addressOf(route, person.email), "_blank", "noopener");
          } else {
            location.assign(addressOf(route, person.email));
          }
          break;
        }
      }
    };
    addEventListener("message", listen);
    return () => {
      removeEventListener("message", listen);
    };
  }, [file.user, file.container, frame.url, words]);
  return (
    <iframe
      ref={element}
      class="addon-frame"
      title={frame.title}
      src={frame.url}
      onLoad={() => {
        element.current?.focus();
      }}
      sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads"
    />
  );
}
