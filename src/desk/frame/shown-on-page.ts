// What a script has shown, for the page around the file: where each sidebar and dialog lies instead of what is in it.
import type { Shown, ShownHtml } from "../../emulator/apps-script/shown.ts";
import type { FrameShelf } from "./frame-shelf.ts";

export function shownOnPage({ sidebars, dialogs, alerts, toasts }: Shown, frames: FrameShelf) {
  return {
    sidebars: sidebars.map((sidebar) => framed(sidebar, frames)),
    dialogs: dialogs.map((dialog) => ({ ...framed(dialog, frames), modal: dialog.modal })),
    alerts,
    toasts,
  };
}

export function isNothing({ sidebars, dialogs, alerts, toasts }: Shown): boolean {
  return [sidebars, dialogs, alerts, toasts].every((shown) => shown.length === 0);
}

function framed({ title, html, width, height }: ShownHtml, frames: FrameShelf) {
  return { url: frames.put(html), title, width, height };
}
