// The options of npm start.
import { describe, expect, test } from "vitest";
import { readCommandLine } from "../../src/desk/command-line.ts";

describe("the command line", () => {
  test.each([["--prot", "1"], ["4173"], ["--port"], ["--empty=jā"]])(
    "refuses %j in one sentence",
    (...argv) => {
      expect(() => readCommandLine(argv)).toThrow(/^[^\n]+npm start -- \[--port 4173\][^\n]+$/);
    },
  );

  test.each(["65536", "-1", "otrais", "", "80.5", "1e3"])("refuses port %j", (port) => {
    expect(() => readCommandLine([`--port=${port}`])).toThrow("from 0 to 65535");
  });

  test("refuses a folder without a name", () => {
    expect(() => readCommandLine(["--data", " "])).toThrow("name a folder");
  });

  test("says where and on what the desk starts", () => {
    expect(readCommandLine([])).toEqual({ port: 4173, data: ".desk", empty: false });
    expect(readCommandLine(["--empty", "--data", "d", "--port", "0"])).toEqual({
      port: 0,
      data: "d",
      empty: true,
    });
  });
});
