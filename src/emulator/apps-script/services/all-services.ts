// Every global that Apps Script puts beside ECMAScript: the emulated services, and the others as objects that refuse.
import type { Execution } from "../execution.ts";
import { ServiceObject } from "../service-object.ts";
import { cacheService } from "./cache-service.ts";
import { documentApp, spreadsheetApp } from "./editor-app.ts";
import { htmlService } from "./html-service.ts";
import { lockService } from "./lock-service.ts";
import { logger, scriptConsole } from "./logging.ts";
import { mailApp } from "./mail-app.ts";
import { propertiesService } from "./properties-service.ts";
import { scriptApp } from "./script-app.ts";
import { session } from "./session.ts";
import { urlFetchApp } from "./url-fetch-app.ts";
import { utilities } from "./utilities.ts";

const NOT_EMULATED = [
  ...["Browser", "CalendarApp", "CardService", "Charts", "ConferenceDataService", "ContactsApp"],
  ...["ContentService", "DataStudioApp", "DriveApp", "FormApp", "GmailApp", "GroupsApp", "Jdbc"],
  ...["LanguageApp", "LinearOptimizationService", "Maps", "SitesApp", "SlidesApp", "XmlService"],
  ...[
    "AdminDirectory",
    "Calendar",
    "Classroom",
    "Docs",
    "Drive",
    "Gmail",
    "People",
    "Sheets",
    "Slides",
    "Tasks",
  ],
];

export function allServices(execution: Execution): Readonly<Record<string, ServiceObject>> {
  const refusing = NOT_EMULATED.map((name) => [name, new ServiceObject(name, {})] as const);
  return {
    ...Object.fromEntries(refusing),
    CacheService: cacheService(execution),
    console: scriptConsole(execution),
    DocumentApp: documentApp(execution),
    HtmlService: htmlService(execution),
    LockService: lockService(execution),
    Logger: logger(execution),
    MailApp: mailApp(execution),
    PropertiesService: propertiesService(execution),
    ScriptApp: scriptApp(execution),
    Session: session(execution),
    SpreadsheetApp: spreadsheetApp(execution),
    UrlFetchApp: urlFetchApp(execution),
    Utilities: utilities(execution),
  };
}
