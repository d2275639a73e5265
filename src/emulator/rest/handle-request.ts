// One REST request answered as Google would: the method behind its path, whether the request fits it, and the answer in Google's form.
import { GoogleError, notEmulated } from "../workspace/google-error.ts";
import { MediaAnswer } from "../workspace/operation.ts";
import { perform } from "../workspace/perform.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { ApiName } from "./discovery.ts";
import { errorBody, errorHeaders } from "./error-body.ts";
import { masked } from "./field-mask.ts";
import type { FieldMask } from "./field-mask.ts";
import { htmlRefusal } from "./html-refusal.ts";
import { readRequest } from "./read-request.ts";
import type { Asked } from "./read-request.ts";
import type { RestRequest, RestResponse } from "./rest-message.ts";
import { routeOf } from "./router.ts";
import type { Route } from "./router.ts";
import { wantsLegacyErrors, wantsPrettyPrint } from "./system-parameters.ts";

type Answer = Pick<RestResponse, "status" | "headers" | "body">;

/** Google has these, the emulator does not: many calls in one request, and uploads in pieces. */
const NOT_EMULATED_PATH = /^(\/batch|\/resumable\/upload)(\/|$)/;

/** Gives a path an address, so that it can be read as one; it is never asked. */
const ANY_ORIGIN = "http://localhost";

/** Answers one request that reaches Google at `startedAt`, synchronously; a refusal is an answer too. */
export function handleRequest(
  workspace: Workspace,
  request: RestRequest,
  startedAt: number = workspace.clock.now(),
): RestResponse {
  const isFullAddress = /^https?:\/\//i.test(request.url);
  const atOnce = { endsAt: startedAt, endsExecution: false };
  if (!URL.canParse(request.url, ANY_ORIGIN)) {
    return { ...htmlRefusal(400, request.url), ...atOnce };
  }
  const url = new URL(request.url, ANY_ORIGIN);
  if (NOT_EMULATED_PATH.test(url.pathname)) {
    return { ...refused("drive", notEmulated(url.pathname), false), ...atOnce };
  }
  const route = routeOf(request.method, url.pathname, isFullAddress ? url.host : null);
  if (route === null) {
    return { ...htmlRefusal(404, url.pathname), ...atOnce };
  }
  if (route.method.httpMethod === "GET" && (request.body?.length ?? 0) > 0) {
    return { ...htmlRefusal(400, url.pathname), ...atOnce };
  }
  const api = route.api.name;
  const legacyErrors = wantsLegacyErrors(url.searchParams);
  const asked = readOrRefuse(workspace, route, request, url.searchParams);
  if (asked instanceof GoogleError) {
    return { ...refused(api, asked, legacyErrors), ...atOnce };
  }
  const { outcome, endsAt, endsExecution } = perform(
    workspace,
    route.method.id,
    asked.caller,
    asked.request,
    startedAt,
  );
  const answer = outcome.ok
    ? answered(outcome.response, asked.mask, wantsPrettyPrint(url.searchParams))
    : refused(api, outcome.error, legacyErrors);
  return { ...answer, endsAt, endsExecution };
}

function readOrRefuse(
  workspace: Workspace,
  route: Route,
  request: RestRequest,
  query: URLSearchParams,
): Asked | GoogleError {
  try {
    return readRequest(workspace, route, request, query);
  } catch (error) {
    if (!(error instanceof GoogleError)) {
      throw error;
    }
    workspace.counters.count(route.method.id);
    return error;
  }
}

function answered(response: unknown, mask: FieldMask | null, pretty: boolean): Answer {
  if (response instanceof MediaAnswer) {
    return { status: 200, headers: { "content-type": response.mimeType }, body: response.bytes };
  }
  if (response === undefined || response === null) {
    return { status: 204, headers: {}, body: "" };
  }
  return json(200, {}, mask === null ? response : masked(response, mask), pretty);
}

function refused(api: ApiName, error: GoogleError, legacyErrors: boolean): Answer {
  return json(error.detail.code, errorHeaders(error), errorBody(api, error, legacyErrors), true);
}

function json(
  status: number,
  headers: Readonly<Record<string, string>>,
  value: unknown,
  pretty: boolean,
): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=UTF-8", ...headers },
    body: pretty ? `${JSON.stringify(value, null, 2)}\n` : JSON.stringify(value),
  };
}
