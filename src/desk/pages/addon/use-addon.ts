// The add-on in the open file: its menus, and what it has put before the person.
import { useEffect, useState } from "preact/hooks";
import { openMenus, runMenuItem } from "../ask/addon.ts";
import type { Menu, OpenFile, ShownFrame, ShownUi } from "../ask/addon.ts";
import { useDesk } from "../desk-context.ts";
import { refusalSentence } from "../wording/words.ts";

export type Dialog = ShownFrame & { readonly modal: boolean };

export interface Alert {
  readonly title: string | null;
  readonly text: string;
}

export interface Addon {
  readonly menus: readonly Menu[];
  readonly sidebar: ShownFrame | null;
  readonly dialog: Dialog | null;
  readonly alert: Alert | null;
  readonly isRunning: boolean;
  readonly run: (functionName: string) => void;
  readonly show: (ui: ShownUi) => void;
  readonly closeSidebar: () => void;
  readonly closeDialog: () => void;
  readonly resizeDialog: (width: number | null, height: number | null) => void;
  readonly closeAlert: () => void;
}

export function useAddon(file: OpenFile, onChanged: () => void): Addon {
  const { words, notify } = useDesk();
  const [menus, setMenus] = useState<readonly Menu[]>([]);
  const [sidebar, setSidebar] = useState<ShownFrame | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [alerts, setAlerts] = useState<readonly Alert[]>([]);
  const [running, setRunning] = useState(0);
  useEffect(() => {
    void openMenus(file).then((answer) => {
      if (!answer.ok) {
        notify(refusalSentence(words, answer.refusal));
        return;
      }
      setMenus(answer.value.menus);
      if (answer.value.error !== undefined) {
        notify(words.scriptFailed(answer.value.error.message));
      }
    });
  }, [file.user, file.container]);
  const show = (ui: ShownUi) => {
    setSidebar((before) => ui.sidebars.at(-1) ?? before);
    setDialog((before) => ui.dialogs.at(-1) ?? before);
    setAlerts((before) => [...before, ...ui.alerts]);
    for (const { title, text } of ui.toasts) {
      notify(title === null ? text : `${title}: ${text}`);
    }
  };
  const run = async (functionName: string) => {
    setRunning((n) => n + 1);
    const answer = await runMenuItem(file, functionName);
    setRunning((n) => n - 1);
    if (!answer.ok) {
      notify(refusalSentence(words, answer.refusal));
      return;
    }
    const { ui, error } = answer.value;
    if (error !== undefined) {
      notify(words.scriptFailed(error.message));
    }
    show(ui);
    onChanged();
  };
  return {
    menus,
    sidebar,
    dialog,
    alert: alerts[0] ?? null,
    isRunning: running > 0,
    run: (functionName) => void run(functionName),
    show,
    closeSidebar: () => {
      setSidebar(null);
    },
    closeDialog: () => {
      setDialog(null);
    },
    resizeDialog: (width, height) => {
      setDialog((before) =>
        before === null
          ? null
          : { ...before, width: width ?? before.width, height: height ?? before.height },
      );
    },
    closeAlert: () => {
      setAlerts((before) => before.slice(1));
    },
  };
}
