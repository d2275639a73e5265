import { describe, expect, it } from "vitest";
import { OpenDocument, textOf } from "./open-document.ts";

const replace = (text: string, replaceText: string, rest: object = {}) => ({
  replaceAllText: { containsText: { text, matchCase: true, ...rest }, replaceText },
});

describe("replaceAllText", () => {
  it("is refused without text to search for, with a broken expression and for an unknown tab", () => {
    const document = new OpenDocument();
    expect(document.refusal(replace("", "x"))).toMatch(/text to search for must be set/);
    expect(document.refusal(replace("(", "x", { searchByRegex: true }))).toBe(
      "Invalid requests[0].replaceAllText: Invalid regular expression: (",
    );
    expect(
      document.refusal({
        replaceAllText: {
          containsText: { text: "a" },
          replaceText: "b",
          tabsCriteria: { tabIds: ["t.1"] },
        },
      }),
    ).toMatch(/Tab with ID t\.1 was not found/);
  });

  it("covers the body, cells, headers and footers, and counts what it changed", () => {
    const document = new OpenDocument();
    document.insert(1, "{{klase}} un {{klase}}");
    document.do({ insertTable: { endOfSegmentLocation: {}, rows: 1, columns: 1 } });
    document.insert(document.table().startIndex + 3, "{{klase}}");
    const { replies } = document.do(
      { createHeader: { type: "DEFAULT" } },
      { createFooter: { type: "DEFAULT" } },
    );
    const headerId = String(replies[0]?.["createHeader"]?.["headerId"]);
    const footerId = String(replies[1]?.["createFooter"]?.["footerId"]);
    document.do(
      { insertText: { endOfSegmentLocation: { segmentId: headerId }, text: "{{klase}}" } },
      { insertText: { endOfSegmentLocation: { segmentId: footerId }, text: "{{klase}}" } },
    );
    expect(document.do(replace("{{klase}}", "4.b")).replies).toEqual([
      { replaceAllText: { occurrencesChanged: 5 } },
    ]);
    const { body, headers, footers } = document.get();
    expect(textOf(body.content)).toBe("4.b un 4.b\n4.b\n\n");
    expect(textOf(headers?.[headerId]?.content ?? [])).toBe("4.b\n");
    expect(textOf(footers?.[footerId]?.content ?? [])).toBe("4.b\n");
  });

  it("answers without a count when nothing matched", () => {
    expect(new OpenDocument().do(replace("nav", "ir")).replies).toEqual([{ replaceAllText: {} }]);
  });

  it("finds text across runs, and the new text takes the style of its first character", () => {
    const document = new OpenDocument();
    document.insert(1, "x{{a}}y");
    document.do(
      {
        updateTextStyle: {
          range: { startIndex: 2, endIndex: 4 },
          textStyle: { bold: true },
          fields: "bold",
        },
      },
      replace("{{a}}", "jauns"),
    );
    expect(document.runs()).toEqual([
      ["x", {}],
      ["jauns", { bold: true }],
      ["y\n", {}],
    ]);
  });

  it("does not find text across paragraphs", () => {
    const document = new OpenDocument();
    document.insert(1, "ab\ncd");
    expect(document.do(replace("b\nc", "x")).replies).toEqual([{ replaceAllText: {} }]);
  });

  it("minds the case only when told to", () => {
    const document = new OpenDocument();
    document.insert(1, "Ēna ēna");
    document.do(replace("ēna", "saule"));
    expect(document.text()).toBe("Ēna saule\n");
    document.do(replace("ĒNA", "gaisma", { matchCase: false }));
    expect(document.text()).toBe("gaisma saule\n");
  });

  it("takes the search text literally unless it is told to be an expression", () => {
    const document = new OpenDocument();
    document.insert(1, "a.c abc");
    document.do(replace("a.c", "x"));
    expect(document.text()).toBe("x abc\n");
    document.do(replace("[bc]+", "$&", { searchByRegex: true }));
    expect(document.text()).toBe("x a$&\n");
  });

  it.each(["a(?=b)", "a(?!b)", "(?<=a)b", "(?<!a)b", "(a)\\1", "(?<x>a)\\k<x>"])(
    "refuses %s, which Google's expressions lack",
    (expression) => {
      const document = new OpenDocument();
      document.insert(1, "ab aa");
      expect(document.refusal(replace(expression, "x", { searchByRegex: true }))).toBe(
        `Invalid requests[0].replaceAllText: Invalid regular expression: ${expression}`,
      );
    },
  );

  it("takes the same signs in an expression where they mean themselves, and groups without a number", () => {
    const document = new OpenDocument();
    document.insert(1, "(?=1 ab \\1");
    document.do(replace("\\(\\?=[(?=1]", "x", { searchByRegex: true }));
    document.do(replace("(?:a)b", "y", { searchByRegex: true }));
    document.do(replace("\\\\1", "z", { searchByRegex: true }));
    expect(document.text()).toBe("x y z\n");
  });

  it("begins a paragraph for every newline of the new text", () => {
    const document = new OpenDocument();
    document.insert(1, "-{{a}}-");
    document.do(replace("{{a}}", "1\n2"));
    expect(document.get().body.content.map((element) => element.endIndex)).toEqual([1, 4, 7]);
    expect(document.text()).toBe("-1\n2-\n");
  });

  it("does not replace what it has put there", () => {
    const document = new OpenDocument();
    document.insert(1, "aa");
    expect(document.do(replace("a", "aa")).replies).toEqual([
      { replaceAllText: { occurrencesChanged: 2 } },
    ]);
    expect(document.text()).toBe("aaaa\n");
  });

  it("loses a named range over just the text it replaces", () => {
    const document = new OpenDocument();
    document.insert(1, "x{{a}}y");
    document.do(
      { createNamedRange: { name: "a", range: { startIndex: 2, endIndex: 7 } } },
      replace("{{a}}", "garāks teksts"),
    );
    expect(document.named("a")).toEqual([]);
  });

  it("keeps a named range around the text it replaces, and what is left of one that it only begins", () => {
    const document = new OpenDocument();
    document.insert(1, "x{{a}}y");
    document.do(
      { createNamedRange: { name: "around", range: { startIndex: 1, endIndex: 8 } } },
      { createNamedRange: { name: "begun", range: { startIndex: 2, endIndex: 8 } } },
      replace("{{a}}", "garāks teksts"),
    );
    expect(document.named("around")).toEqual([{ startIndex: 1, endIndex: 16 }]);
    expect(document.named("begun")).toEqual([{ startIndex: 15, endIndex: 16 }]);
  });
});
