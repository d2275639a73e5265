import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BUILD_FOLDER } from "../../src/demo/addon.ts";
import { stripComments } from "../../src/emulator/apps-script/strip-comments.ts";

const MOST_BYTES = 60_000;
/** Names, not addresses: nothing is fetched from them. */
const NAMESPACES = /^http:\/\/www\.w3\.org\/(2000\/svg|1998\/Math\/MathML|1999\/xhtml)$/;

describe.each([
  ["deputy.html", "lv"],
  ["deputy-en.html", "en"],
  ["next-year.html", "lv"],
  ["next-year-en.html", "en"],
  ["upkeep.html", "lv"],
  ["upkeep-en.html", "en"],
  ["class.html", "lv"],
  ["class-en.html", "en"],
  ["logging.html", "lv"],
  ["logging-en.html", "en"],
  ["planning.html", "lv"],
  ["planning-en.html", "en"],
  ["occasions.html", "lv"],
  ["occasions-en.html", "en"],
  ["documents.html", "lv"],
  ["documents-en.html", "en"],
])("the page %s", (name, language) => {
  const page = readFileSync(path.join(BUILD_FOLDER, name), "utf8");
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";

  it("is in its language", () => {
    expect(page.slice(0, 200)).toContain(`<html lang="${language}">`);
  });

  it("weighs no more than 60 KB before compression", () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MOST_BYTES);
    expect(script.length).toBeGreaterThan(20_000);
  });

  it("has nothing that HtmlService would take for a comment", () => {
    expect(stripComments(page) === page).toBe(true);
    expect(/`|<!--/.exec(script)).toBeNull();
  });

  it("ends its script once", () => {
    expect(page.match(/<\/script/gi)).toHaveLength(1);
  });

  it("asks nobody but the script for anything", () => {
    const addresses = page.match(/\b(?:https?|wss?):\/\/[^"'\s)]*/g) ?? [];
    expect(addresses.filter((address) => !NAMESPACES.test(address))).toEqual([]);
    expect(/<(?:link|img|script)[^>]*\b(?:src|href)=|@import|url\(/i.exec(page)).toBeNull();
    expect(/\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/.exec(script)).toBeNull();
  });

  it("makes no code out of text", () => {
    expect(/\beval\b|new Function|dangerouslySetInnerHTML:/.exec(script)).toBeNull();
  });
});
