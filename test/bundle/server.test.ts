// The script that is pushed: small, of what Apps Script's V8 has, with nothing done before somebody calls.
import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { BUILD_FOLDER } from "../../src/demo/addon.ts";
import { isAllowlisted } from "../../src/emulator/apps-script/manifest.ts";

const code = readFileSync(path.join(BUILD_FOLDER, "Code.js"), "utf8");
const manifest = JSON.parse(
  readFileSync(path.join(BUILD_FOLDER, "appsscript.json"), "utf8"),
) as Record<string, unknown> & { urlFetchWhitelist: string[] };

/** A realm with the language alone: none of Google's services, none of a browser's or Node's objects. */
function evaluated(): Record<string, unknown> {
  const realm = createContext({});
  runInContext(code, realm);
  return realm;
}

describe("the server bundle", () => {
  it("is at most 350 KB, since every call of the sidebar loads it anew", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(350_000);
  });

  it("evaluates where there is nothing but the language, so it calls no service before it is called itself", () => {
    const realm = evaluated();
    expect(typeof realm["sidebarOpenYear"]).toBe("function");
    expect(typeof realm["onOpen"]).toBe("function");
  });

  it("declares every entry point at its top level, and nothing else but the bundle itself", () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name ?? "");
    expect(declared).toEqual(expect.arrayContaining(["onInstall", "onOpen", "showSidebar"]));
    const realm = evaluated();
    const functions = Object.keys(realm).filter((name) => typeof realm[name] === "function");
    expect(functions.sort()).toEqual(declared.sort());
  });

  it.each([
    ["a class field or private name", /[{;}]\s*#\w+\s*[=;(]|this\.#|\bstatic\s*\{/],
    ["a module", /^\s*(?:import|export)\b/m],
    ["an asynchronous generator", /async\s*function\s*\*/],
    ["a regular expression that looks behind by name", /\(\?<(?![=!])\w+>.*\\k</],
    [
      "what a browser or Node has",
      /\b(?:setTimeout|setInterval|TextEncoder|TextDecoder|structuredClone|fetch)\(|new URL(?:SearchParams)?\(/,
    ],
  ])("has no syntax or object that Apps Script lacks: %s", (_, pattern) => {
    expect(pattern.exec(code)?.[0]).toBeUndefined();
  });
});

describe("the manifest", () => {
  it("asks for what the add-on needs and for nothing more", () => {
    const scope = "https://www.googleapis.com/auth/";
    expect(manifest["oauthScopes"]).toEqual([
      `${scope}drive`,
      `${scope}script.container.ui`,
      `${scope}script.external_request`,
      `${scope}userinfo.email`,
      `${scope}script.send_mail`,
      `${scope}script.scriptapp`,
      `${scope}documents.currentonly`,
      `${scope}spreadsheets.currentonly`,
    ]);
    expect(manifest["timeZone"]).toBe("Europe/Riga");
    expect(manifest["runtimeVersion"]).toBe("V8");
  });

  it("lets the script reach Google's three services, and each address in the bundle is one of them", () => {
    const addresses = [
      ...new Set(code.match(/https:\/\/(?:\w+\.)?googleapis\.com\/[\w/]*/g) ?? []),
    ];
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    for (const address of addresses) {
      expect(isAllowlisted(address, manifest.urlFetchWhitelist), address).toBe(true);
    }
    expect(manifest.urlFetchWhitelist).toHaveLength(3);
  });
});
