// appsscript.json, as far as a running script meets it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Manifest {
  readonly timeZone: string;
  /** Null when the manifest names none: Google then finds the needed scopes in the code. */
  readonly oauthScopes: readonly string[] | null;
  /** Prefixes of URLs; null when anything may be fetched. */
  readonly urlFetchWhitelist: readonly string[] | null;
}

/** @throws Error when the folder has no readable appsscript.json. */
export function readManifest(buildFolder: string): Manifest {
  const text = readFileSync(join(buildFolder, "appsscript.json"), "utf8");
  const manifest = JSON.parse(text) as Partial<Manifest>;
  return {
    timeZone: manifest.timeZone ?? "Etc/GMT",
    oauthScopes: manifest.oauthScopes ?? null,
    urlFetchWhitelist: manifest.urlFetchWhitelist ?? null,
  };
}

/** Whether a prefix of the list covers the URL; "https://*.x.lv/a" covers the subdomains. [apps-script/manifest/allowlist-url] */
export function isAllowlisted(url: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => covers(prefix, url));
}

function covers(prefix: string, url: string): boolean {
  const wanted = split(prefix);
  const asked = split(url);
  if (wanted === null || asked === null) {
    return false;
  }
  const hostFits = wanted.host.startsWith("*.")
    ? asked.host.endsWith(wanted.host.slice(1))
    : asked.host === wanted.host;
  const rest = asked.path.slice(wanted.path.length);
  return (
    hostFits &&
    asked.path.startsWith(wanted.path) &&
    (rest === "" || wanted.path.endsWith("/") || rest.startsWith("/") || rest.startsWith("?"))
  );
}

/** Only https, and only with a path: a prefix without one covers nothing. */
function split(url: string): { host: string; path: string } | null {
  const parts = /^https:\/\/([^/?#]+)(\/.*)$/i.exec(url);
  return parts === null ? null : { host: (parts[1] ?? "").toLowerCase(), path: parts[2] ?? "" };
}
