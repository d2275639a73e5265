import { describe, expect, test } from "vitest";
import { formatDate } from "../../../../src/emulator/apps-script/services/format-date.ts";
import { ScriptUnderTest, refusalOf, resultOf, valueOf } from "../script-under-test.ts";

describe("Utilities refuses", () => {
  test.each([
    ["Utilities.sleep(300001)", "Invalid argument: milliseconds"],
    [
      "Utilities.formatDate('2020-09-01', 'Europe/Riga', 'yyyy')",
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    ["Utilities.formatDate(new Date(), 'Europe/Nowhere', 'yyyy')", "Invalid argument: timeZone"],
    [
      "Utilities.formatDate(new Date(), 'Europe/Riga', 'G')",
      "not emulated: Utilities.formatDate pattern letter G",
    ],
    ["Utilities.base64Decode('***')", "Could not decode string."],
    [
      "Utilities.base64Encode([200])",
      "The parameters (number[]) don't match the method signature for Utilities.base64Encode.",
    ],
    [
      "Utilities.computeDigest('MD5', 'a')",
      "not emulated: Utilities.computeDigest with this algorithm",
    ],
    ["Utilities.parseCsv('\"a')", "Could not parse text."],
    ["Utilities.jsonStringify({})", "not emulated: Utilities.jsonStringify"],
    ["Utilities.formatString('%s', 'a')", "not emulated: Utilities.formatString"],
  ])("%s", (call, message) => {
    expect(refusalOf(`${call};`)).toBe(`Exception: ${message}`);
  });
});

describe("Utilities.formatDate", () => {
  const summer = Date.parse("2020-07-05T21:04:09.007Z");
  const winter = Date.parse("2021-01-31T10:00:00Z");

  test.each([
    [summer, "Europe/Riga", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "2020-07-06T00:04:09.007+03:00"],
    [summer, "Europe/Riga", "d.M.yy h:mm a", "6.7.20 12:04 AM"],
    [summer, "Europe/Riga", "EEE EEEE u MMM MMMM", "Mon Monday 1 Jul July"],
    [winter, "Europe/Riga", "dd.MM.yyyy. HH 'o''clock' Z", "31.01.2021. 12 o'clock +0200"],
    [winter, "GMT", "X HH''mm", "Z 10'00"],
    [winter, "America/St_Johns", "HH:mm XXX", "06:30 -03:30"],
  ])("%i in %s as %s", (instant, timeZone, pattern, text) => {
    expect(formatDate(instant, timeZone, pattern)).toBe(text);
  });

  test("takes a date of the script", () => {
    expect(
      valueOf(
        "return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm');",
      ),
    ).toBe("2020-09-01 12:00");
  });
});

test("base64 and digests work on UTF-8 text and signed bytes", () => {
  expect(
    valueOf(`return [Utilities.base64Encode('ā?>'), Utilities.base64EncodeWebSafe('ā?>'), Utilities.base64Decode('xIE='),
      Utilities.newBlob(Utilities.base64DecodeWebSafe('xIE_Pg==')).getDataAsString(),
      Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 4),
      Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a', Utilities.Charset.UTF_8))];`),
  ).toEqual([
    "xIE/Pg==",
    "xIE_Pg==",
    [-60, -127],
    "ā?>",
    [12, -63, 117, -71],
    "ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=",
  ]);
});

test("CSV is read with quotes, line ends of both kinds and another delimiter", () => {
  expect(
    valueOf(
      `return [Utilities.parseCsv('a,"b ""c"", d"\\r\\n1,\\n'), Utilities.parseCsv('x;y', ';')];`,
    ),
  ).toEqual([
    [
      ["a", 'b "c", d'],
      ["1", ""],
    ],
    [["x", "y"]],
  ]);
});

test("ids are seeded: the same Workspace gives the same ones", () => {
  const code = "function run() { return [Utilities.getUuid(), Utilities.getUuid()]; }";
  const [first, second] = [new ScriptUnderTest(code), new ScriptUnderTest(code)].map((script) =>
    resultOf(script.run()),
  );
  const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(first).toEqual(second);
  expect(first).toEqual([expect.stringMatching(pattern), expect.stringMatching(pattern)]);
  expect(new Set(first as string[]).size).toBe(2);
});
