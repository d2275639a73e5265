// UrlFetchApp: the only way out of a script. Each call waits for its answer; fetchAll waits for the slowest of its answers.
import type { HttpAnswer } from "../core/http.ts";
import type { Execution } from "../execution.ts";
import { isAllowlisted } from "../manifest.ts";
import { ScriptException } from "../script-exception.ts";
import { ServiceObject } from "../service-object.ts";
import { Arguments, isPlainObject } from "./arguments.ts";
import { toSigned } from "./blob.ts";
import { FIFTY_MEGABYTES, fetchRequest } from "./fetch-request.ts";
import type { FetchRequest } from "./fetch-request.ts";
import { bytesOfAnswer, httpResponse } from "./http-response.ts";

const CALLS_A_DAY = 100_000;
/** How much of a failed answer Google's message shows. */
const SHOWN_OF_ANSWER = 200;

export function urlFetchApp(execution: Execution): ServiceObject {
  return new ServiceObject("UrlFetchApp", {
    fetch: (url, parameters) =>
      fetchTogether(execution, [fetchRequest("UrlFetchApp.fetch", url, parameters)])[0],
    fetchAll: (...args) => fetchTogether(execution, requestsOf(args)),
    getRequest: (url, parameters) => {
      const request = fetchRequest("UrlFetchApp.getRequest", url, parameters);
      return {
        url: request.url,
        method: request.method.toLowerCase(),
        contentType: request.contentType,
        payload:
          typeof request.body === "object" && request.body !== null
            ? toSigned(request.body)
            : request.body,
        headers: request.headers,
      };
    },
  });
}

function requestsOf(args: readonly unknown[]): readonly FetchRequest[] {
  const method = "UrlFetchApp.fetchAll";
  const [requests] = args;
  if (!Array.isArray(requests)) {
    return new Arguments(method, args).refuse();
  }
  return requests.map((request: unknown) =>
    isPlainObject(request)
      ? fetchRequest(method, request["url"], request)
      : fetchRequest(method, request, undefined),
  );
}

/** All start at the same moment. What a fault cuts off is never sent: of one wave some may have taken effect and some not. */
function fetchTogether(
  execution: Execution,
  requests: readonly FetchRequest[],
): readonly ServiceObject[] {
  requests.forEach((request) => checkDestination(execution, request.url));
  const { core } = execution.environment;
  const startedAt = execution.now();
  if (!core.takeOfDay("urlfetch", execution.user, requests.length, CALLS_A_DAY, startedAt)) {
    throw new ScriptException("Service invoked too many times for one day: urlfetch.");
  }
  const scopes = execution.grantedScopes();
  const answers: HttpAnswer[] = [];
  for (const request of requests) {
    const { url, method, headers, body } = request;
    const answer = core.request({ url, method, headers, body, scopes }, startedAt);
    answers.push(answer);
    if (answer.endsExecution) {
      execution.waitUntil(Math.max(...answers.map(({ endsAt }) => endsAt)));
      execution.end("We're sorry, a server error occurred. Please wait a bit and try again.");
    }
  }
  execution.waitUntil(
    Math.max(startedAt, ...answers.map((answer, i) => waitedFor(answer, requests[i], startedAt))),
  );
  return answers.map((answer, i) => accepted(answer, requests[i], startedAt));
}

function checkDestination(execution: Execution, url: string): void {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1];
  if (host === undefined) {
    throw new ScriptException(`Invalid argument: ${url}`);
  }
  const allowed = execution.manifest.urlFetchWhitelist;
  if (allowed !== null && !isAllowlisted(url, allowed)) {
    throw new ScriptException(
      `You do not have permission to call UrlFetchApp.fetch: ${url} is not on the urlFetchWhitelist of the manifest.`,
    );
  }
  if (!/(^|\.)googleapis\.com$/i.test(host)) {
    throw new ScriptException(`DNS error: ${url}`);
  }
  if (!/^https:/i.test(url)) {
    // Google's APIs are served over TLS alone.
    throw new ScriptException(`Address unavailable: ${url}`);
  }
}

function waitedFor(
  answer: HttpAnswer,
  request: FetchRequest | undefined,
  startedAt: number,
): number {
  return Math.min(answer.endsAt, startedAt + (request?.timeoutSeconds ?? 360) * 1000);
}

function accepted(
  answer: HttpAnswer,
  request: FetchRequest | undefined,
  startedAt: number,
): ServiceObject {
  const url = request?.url ?? "";
  if (waitedFor(answer, request, startedAt) < answer.endsAt) {
    throw new ScriptException(`Timeout: ${url}`);
  }
  if (bytesOfAnswer(answer).byteLength > FIFTY_MEGABYTES) {
    throw new ScriptException("Limit Exceeded: URLFetch Response Size.");
  }
  const failed = answer.status < 200 || answer.status > 299;
  if (failed && request?.muteHttpExceptions !== true) {
    const origin = /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url;
    const shown = String(httpResponse(answer).method("getContentText")?.()).slice(
      0,
      SHOWN_OF_ANSWER,
    );
    throw new ScriptException(
      `Request failed for ${origin} returned code ${answer.status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
    );
  }
  return httpResponse(answer);
}
