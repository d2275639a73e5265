// An open file: its name and state, the add-on's menu, the file itself, and the sidebar beside it.
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { DriveFile } from "../ask/drive-files.ts";
import { useDesk } from "../desk-context.ts";
import { statusWord } from "../drive/drive-node.ts";
import { DownloadButton } from "../parts/download-button.tsx";
import { FileIcon } from "../parts/file-icon.tsx";
import { MenuButton } from "../parts/menu.tsx";
import { addressOf } from "../route.ts";
import { AddonFrame } from "./addon-frame.tsx";
import { pageMenus } from "./addon-menus.ts";
import { DialogWindow } from "./dialog-window.tsx";
import { useAddon } from "./use-addon.ts";

interface FilePageProps {
  readonly id: string;
  readonly file: DriveFile | null;
  readonly title: string;
  /** How it stands: saved, being saved, to be read only. */
  readonly note: string;
  /** The add-on may have changed the file. */
  readonly onChanged: () => void;
  readonly children: ComponentChildren;
}

/** Calls that follow each other are one change. */
const SETTLE = 400;

export function FilePage({ id, file, title, note, onChanged, children }: FilePageProps) {
  const { person, words, notify } = useDesk();
  const open = useMemo(() => ({ user: person.email, container: id }), [person.email, id]);
  const changed = useSettled(onChanged);
  const addon = useAddon(open, changed);
  const { sidebar, dialog, alert } = addon;
  const status = file === null ? null : statusWord(words, file);
  const folder = file?.parents?.[0] ?? null;
  const frame = {
    file: open,
    onShow: addon.show,
    onChanged: changed,
    onLost: () => {
      notify(words.notHere);
    },
  };
  return (
    <div class="file-page">
      <section class="file-head" aria-label={title}>
        <a
          class="icon-button"
          href={addressOf({ page: "drive", folder }, person.email)}
          aria-label={words.toTheDrive}
          title={words.toTheDrive}
        >
          <FileIcon mimeType={file?.mimeType} />
        </a>
        <div class="file-names">
          <div class="file-line">
            <h1 class="file-title">{title === "" ? "\u00a0" : title}</h1>
            {status === null ? null : <span class="status-chip">{status}</span>}
            <span class="file-note" role="status">
              {addon.isRunning ? words.running : note}
            </span>
          </div>
          <nav class="menu-bar" aria-label={words.extensions}>
            {pageMenus(addon.menus, words, addon.run).map(({ label, entries }) => (
              <MenuButton key={label} label={label} entries={entries} />
            ))}
          </nav>
        </div>
        {file === null ? null : <DownloadButton file={file} />}
      </section>
      <div class="file-body">
        <div class="file-content">{children}</div>
        {sidebar === null ? null : (
          <aside class="sidebar" aria-label={sidebar.title}>
            <header class="addon-head">
              <h2>{sidebar.title}</h2>
              <button
                type="button"
                class="close-button"
                aria-label={words.closeSidebar}
                onClick={addon.closeSidebar}
              >
                ✕
              </button>
            </header>
            <AddonFrame key={sidebar.url} frame={sidebar} onClose={addon.closeSidebar} {...frame} />
          </aside>
        )}
      </div>
      {dialog === null ? null : (
        <DialogWindow key={dialog.url} {...dialog} onClose={addon.closeDialog}>
          <AddonFrame
            frame={dialog}
            onClose={addon.closeDialog}
            onResize={addon.resizeDialog}
            {...frame}
          />
        </DialogWindow>
      )}
      {alert === null ? null : (
        <DialogWindow
          title={alert.title ?? words.addon}
          modal
          width={null}
          height={null}
          onClose={addon.closeAlert}
        >
          <p class="alert-text">{alert.text}</p>
          <div class="alert-buttons">
            <button type="button" class="main-button" onClick={addon.closeAlert}>
              {words.ok}
            </button>
          </div>
        </DialogWindow>
      )}
    </div>
  );
}

function useSettled(work: () => void): () => void {
  const latest = useRef(work);
  latest.current = work;
  const timer = useRef(0);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  return useMemo(
    () => () => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        latest.current();
      }, SETTLE);
    },
    [],
  );
}
