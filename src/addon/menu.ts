// The add-on's menu and the sidebar it opens. A published add-on opens its menu in AuthMode NONE, where nothing but menus and
// the locale may be touched. Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
import { MENU } from "../wording/menu.ts";
import { sidebarPlace } from "./composition.ts";
import { language, openUi, showSidebarPage } from "./pages.ts";

export function onOpen(): void {
  openUi().createAddonMenu().addItem(MENU[language()].openSidebar, "showSidebar").addToUi();
}

/** In the file in which the add-on was just installed, nothing has been opened since. */
export function onInstall(): void {
  onOpen();
}

export function showSidebar(): void {
  showSidebarPage(sidebarPlace());
}
