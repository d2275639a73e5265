// What Apps Script calls: each export becomes a function at the top level of the script.
import { endpoint } from "./guard.ts";

export const sidebarFirstScreen = endpoint("sidebarFirstScreen");
export const sidebarListDrives = endpoint("sidebarListDrives");
export const sidebarCheckDrive = endpoint("sidebarCheckDrive");
export const sidebarSetUpSchool = endpoint("sidebarSetUpSchool");
export const sidebarImportRoster = endpoint("sidebarImportRoster");
export const sidebarCheckTemplates = endpoint("sidebarCheckTemplates");
export const sidebarReplaceTemplate = endpoint("sidebarReplaceTemplate");
export const sidebarPreviewYear = endpoint("sidebarPreviewYear");
export const sidebarOpenYear = endpoint("sidebarOpenYear");
export const sidebarContinueJob = endpoint("sidebarContinueJob");
export const sidebarCancelJob = endpoint("sidebarCancelJob");
export const sidebarJobProgress = endpoint("sidebarJobProgress");

export { onInstall, onOpen, showSidebar } from "./menu.ts";
