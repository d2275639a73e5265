// What a script may call in which authorization mode, and with which scopes.
// Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle, table of modes; each service's reference page.
import { ScriptException } from "./script-exception.ts";

export type AuthModeName = "NONE" | "LIMITED" | "FULL";

/** What a published add-on may do in a file where nobody has used it yet: a menu, the locale, a log. */
const IN_NONE = new Set([
  "Logger.*",
  "console.*",
  "Utilities.*",
  "Blob.*",
  "Session.getActiveUserLocale",
  "SpreadsheetApp.getUi",
  "DocumentApp.getUi",
  "Ui.createMenu",
  "Ui.createAddonMenu",
  "Menu.*",
  "AuthMode.*",
]);

/** What onOpen may do besides where the add-on is in use: the open file, properties, and services without user data. */
const IN_LIMITED = new Set([
  ...IN_NONE,
  "Session.getScriptTimeZone",
  "SpreadsheetApp.*",
  "Spreadsheet.*",
  "Sheet.*",
  "DocumentApp.*",
  "Document.*",
  "PropertiesService.*",
  "Properties.*",
  "CacheService.*",
  "Cache.*",
  "LockService.*",
  "Lock.*",
  "HtmlService.*",
  "HtmlOutput.*",
  "HtmlTemplate.*",
  "ScriptApp.getAuthorizationInfo",
  "AuthorizationInfo.*",
  "ScriptApp.getScriptId",
]);

const GOOGLE = "https://www.googleapis.com/auth/";

/** The scopes of which one is needed. What is not named here needs none. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  "UrlFetchApp.fetch": ["script.external_request"],
  "UrlFetchApp.fetchAll": ["script.external_request"],
  "MailApp.sendEmail": ["script.send_mail"],
  "MailApp.getRemainingDailyQuota": ["script.send_mail"],
  "Session.getActiveUser": ["userinfo.email"],
  "Session.getEffectiveUser": ["userinfo.email"],
  "ScriptApp.newTrigger": ["script.scriptapp"],
  "ScriptApp.deleteTrigger": ["script.scriptapp"],
  "ScriptApp.getProjectTriggers": ["script.scriptapp"],
  "ScriptApp.getUserTriggers": ["script.scriptapp"],
  "Ui.showSidebar": ["script.container.ui"],
  "Ui.showModalDialog": ["script.container.ui"],
  "Ui.showModelessDialog": ["script.container.ui"],
  "SpreadsheetApp.getActiveSpreadsheet": ["spreadsheets.currentonly", "spreadsheets"],
  "SpreadsheetApp.getActive": ["spreadsheets.currentonly", "spreadsheets"],
  "Spreadsheet.getSheets": ["spreadsheets.currentonly", "spreadsheets"],
  "Sheet.getSheetId": ["spreadsheets.currentonly", "spreadsheets"],
  "DocumentApp.getActiveDocument": ["documents.currentonly", "documents"],
};

/** Google's refusal of the call, or null when it may go on. `granted` null: every scope holds. */
export function refusalOf(
  service: string,
  method: string,
  mode: AuthModeName,
  granted: readonly string[] | null,
): ScriptException | null {
  const member = `${service}.${method}`;
  const needed = (SCOPES[member] ?? []).map((scope) => `${GOOGLE}${scope}`);
  const allowed = mode === "NONE" ? IN_NONE : IN_LIMITED;
  if (mode !== "FULL" && !allowed.has(member) && !allowed.has(`${service}.*`)) {
    return notPermitted(member, needed);
  }
  if (granted !== null && needed.length > 0 && !needed.some((scope) => granted.includes(scope))) {
    return notPermitted(member, needed);
  }
  return null;
}

function notPermitted(member: string, needed: readonly string[]): ScriptException {
  const permissions = needed.length === 0 ? "" : ` Required permissions: ${needed.join(" || ")}`;
  return new ScriptException(`You do not have permission to call ${member}.${permissions}`);
}
