import { expect, test } from "vitest";
import { isAllowlisted } from "../../../src/emulator/apps-script/manifest.ts";

test.each([
  ["https://example.com/foo", "https://example.com/foo", true],
  ["https://example.com/foo", "https://example.com/foo/bar", true],
  ["https://example.com/foo", "https://example.com/foo?bar", true],
  ["https://example.com/foo", "https://example.com/foobar", false],
  ["https://example.com/foo", "https://example.com/Foo", false],
  ["https://example.com/", "https://EXAMPLE.com/any", true],
  ["https://example.com", "https://example.com/any", false],
  ["https://example.com/", "http://example.com/", false],
  ["https://*.example.com/foo", "https://sub.example.com/foo", true],
  ["https://*.example.com/foo", "https://example.com/foo", false],
  ["https://example.com/", "https://example.com.evil.example/", false],
])("the prefix %s and the address %s: %s", (prefix, url, allowed) => {
  expect(isAllowlisted(url, [prefix])).toBe(allowed);
});
