// What Apps Script calls: each export becomes a function at the top level of the script.
import { endpoint } from "./guard.ts";

export const sidebarFirstScreen = endpoint("sidebarFirstScreen");
export const sidebarMyClasses = endpoint("sidebarMyClasses");
export const sidebarListDrives = endpoint("sidebarListDrives");
export const sidebarCheckDrive = endpoint("sidebarCheckDrive");
export const sidebarSetUpSchool = endpoint("sidebarSetUpSchool");
export const sidebarImportRoster = endpoint("sidebarImportRoster");
export const sidebarCheckTemplates = endpoint("sidebarCheckTemplates");
export const sidebarReplaceTemplate = endpoint("sidebarReplaceTemplate");
export const sidebarPreviewYear = endpoint("sidebarPreviewYear");
export const sidebarOpenYear = endpoint("sidebarOpenYear");
export const sidebarPreviewRollover = endpoint("sidebarPreviewRollover");
export const sidebarStartRollover = endpoint("sidebarStartRollover");
export const sidebarPupils = endpoint("sidebarPupils");
export const sidebarPreviewPupils = endpoint("sidebarPreviewPupils");
export const sidebarImportPupils = endpoint("sidebarImportPupils");
export const sidebarChangePupil = endpoint("sidebarChangePupil");
export const sidebarPupils = endpoint("sidebarPupils");
export const sidebarPreviewPupils = endpoint("sidebarPreviewPupils");
export const sidebarImportPupils = endpoint("sidebarImportPupils");
export const sidebarChangePupil = endpoint("sidebarChangePupil");
export const sidebarContinueJob = endpoint("sidebarContinueJob");
export const sidebarCancelJob = endpoint("sidebarCancelJob");
export const sidebarRefreshMaster = endpoint("sidebarRefreshMaster");
export const sidebarJobProgress = endpoint("sidebarJobProgress");
export const sidebarRecentEntries = endpoint("sidebarRecentEntries");
export const sidebarLogEntry = endpoint("sidebarLogEntry");
export const sidebarEditEntry = endpoint("sidebarEditEntry");
export const sidebarParents = endpoint("sidebarParents");
export const sidebarRecordContact = endpoint("sidebarRecordContact");
export const sidebarEditContact = endpoint("sidebarEditContact");
export const sidebarWithdrawEntry = endpoint("sidebarWithdrawEntry");

export { onInstall, onOpen, showSidebar } from "./menu.ts";
