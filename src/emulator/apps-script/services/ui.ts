// Ui: menus, the sidebar, dialogs and alerts of the open file. Prompts are not emulated.
import type { Execution } from "../execution.ts";
import { EnumValue, ServiceObject, enumValue, enumeration } from "../service-object.ts";
import type { ButtonName, ButtonSetName } from "../shown.ts";
import { Arguments } from "./arguments.ts";
import { HtmlOutput } from "./html-output.ts";
import { MenuBuilder } from "./menu-builder.ts";

const SIDEBAR_WIDTH = 300;

const button = enumeration("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const buttonSet = enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

export function ui(execution: Execution): ServiceObject {
  return new ServiceObject(
    "Ui",
    {
      createMenu: (...args) =>
        new MenuBuilder(execution, new Arguments("Ui.createMenu", args).text(0)),
      createAddonMenu: () => new MenuBuilder(execution, null),
      showSidebar: (...args) => {
        const html = pageOf("Ui.showSidebar", args).shown(null);
        execution.shown.sidebars.push({ ...html, width: SIDEBAR_WIDTH, height: null });
      },
      showModalDialog: (...args) => showDialog(execution, "Ui.showModalDialog", args, true),
      showModelessDialog: (...args) => showDialog(execution, "Ui.showModelessDialog", args, false),
      alert: (...args) => alert(execution, args),
    },
    { Button: button, ButtonSet: buttonSet },
  );
}

function pageOf(method: string, args: readonly unknown[]): HtmlOutput {
  const [page] = args;
  return page instanceof HtmlOutput ? page : new Arguments(method, args).refuse();
}

function showDialog(
  execution: Execution,
  method: string,
  args: readonly unknown[],
  modal: boolean,
): void {
  const title = new Arguments(method, args).text(1);
  execution.shown.dialogs.push({ ...pageOf(method, args).shown(title), modal });
}

/** (text), (text, buttons), (title, text, buttons). */
function alert(execution: Execution, args: readonly unknown[]): EnumValue {
  const given = new Arguments("Ui.alert", args);
  const last = args.at(-1);
  const buttons = last instanceof EnumValue ? (last.value as ButtonSetName) : "OK";
  const words = last instanceof EnumValue ? args.slice(0, -1) : args;
  if (words.length < 1 || words.length > 2 || (words.length === 2 && words === args)) {
    return given.refuse();
  }
  const title = words.length === 2 ? given.text(0) : null;
  const alert = { title, text: given.text(words.length - 1) };
  const unasked: ButtonName = buttons === "OK" ? "OK" : "CLOSE";
  const answer = execution.environment.answerAlert?.({ ...alert, buttons }) ?? unasked;
  execution.shown.alerts.push({ ...alert, answer });
  return enumValue(button, answer);
}
