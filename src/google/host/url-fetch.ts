// UrlFetchApp as the gateway's way out: every request of a wave at the same moment.
import type { FetchAll } from "../rest/fetch-all.ts";

export const urlFetchAll: FetchAll = (requests) =>
  UrlFetchApp.fetchAll(
    requests.map(({ method, url, headers, body }) => ({
      url,
      // Apps Script's own words for methods are lower case.
      method: method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
      headers,
      muteHttpExceptions: true,
      ...(body === undefined ? {} : { contentType: "application/json", payload: body }),
    })),
  ).map((response) => ({
    status: response.getResponseCode(),
    headers: response.getAllHeaders() as Record<string, string>,
    body: response.getContentText(),
  }));
