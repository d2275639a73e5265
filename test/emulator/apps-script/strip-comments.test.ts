import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stripComments, stripScript } from "../../../src/emulator/apps-script/strip-comments.ts";

describe("the fault of HtmlService", () => {
  test("an address in a template literal is cut at its two slashes, with the rest of the line", () => {
    expect(stripComments("<script>f(`https://x/${id}`);\ng();</script>")).toBe(
      "<script>f(`https:\ng();</script>",
    );
  });

  test("a block comment is taken out across template literals", () => {
    expect(stripComments("<script>f(`is /*`);f(`never*/ broken`);</script>")).toBe(
      "<script>f(`is  broken`);</script>",
    );
  });

  test("code inside a placeholder is code again", () => {
    expect(stripScript('`${f("//a")} /*b*/ ${g({ a: "//c" })}` + "//d"')).toBe(
      '`${f("//a")}  ${g({ a: "//c" })}` + "//d"',
    );
  });

  test("quotes inside a template literal protect nothing", () => {
    expect(stripScript("`<a href='//x'>`")).toBe("`<a href='");
  });
});

describe("what stays as it is", () => {
  test.each([
    'f("https://x/*y*/");',
    "f('it\\'s //x');",
    "a = b / c / d;",
    "return /[/*]/.test(x) && x.split(/\\/\\//g);",
    "f(/\\/\\*/);",
  ])("%s", (script) => {
    expect(stripComments(`<script>${script}</script>`)).toBe(`<script>${script}</script>`);
  });

  test.each([
    "<p>https://x /* y */</p>",
    '<script src="https://x"></script>',
    '<script type="application/json">{"a":"`//x`"}</script>',
    "<style>/* kept */</style>",
  ])("%s", (html) => {
    expect(stripComments(html)).toBe(html);
  });
});

test("comments in code go too", () => {
  expect(stripScript("f(); // one\n/* two */g();")).toBe("f(); \ng();");
});

test("a regular expression after a comment is still one", () => {
  expect(stripScript("x = /* a */ /'[/*]/; y();")).toBe("x =  /'[/*]/; y();");
});

test("whatever text stands in quotes survives", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, two) => {
      const script = `f(${JSON.stringify(one)}, ${JSON.stringify(two)});`;
      expect(stripScript(script)).toBe(script);
    }),
  );
});
