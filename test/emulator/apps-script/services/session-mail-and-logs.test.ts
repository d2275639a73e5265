import { describe, expect, test } from "vitest";
import {
  ScriptUnderTest,
  TEACHER,
  failureOf,
  refusalOf,
  resultOf,
  valueOf,
} from "../script-under-test.ts";

describe("MailApp refuses", () => {
  test.each([
    ["MailApp.sendEmail({ subject: 'a' })", "Failed to send email: no recipient"],
    ["MailApp.sendEmail('nobody', 'a', 'b')", "Invalid email: nobody"],
    [
      "MailApp.sendEmail('a@skola.example', 'a')",
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    ],
    [
      "MailApp.sendEmail({ to: 'a@skola.example', attachments: [] })",
      "not emulated: MailApp.sendEmail with attachments",
    ],
  ])("%s", (call, message) => {
    expect(refusalOf(`${call};`)).toBe(`Exception: ${message}`);
  });

  test("more than 1,500 recipients a day", () => {
    const script = new ScriptUnderTest(`
      function left() { return MailApp.getRemainingDailyQuota(); }
      function run() { MailApp.sendEmail('a@skola.example, b@skola.example', 's', 'b'); }`);
    script.environment.core.takeOfDay("mail", TEACHER, 1_497, 1_500, script.workspace.clock.now());
    expect(resultOf(script.run())).toBeNull();
    expect(resultOf(script.run({ function: "left" }))).toBe(1);
    expect(failureOf(script.run())).toBe(
      "Exception: Service invoked too many times for one day: email.",
    );
    expect(script.workspace.outbox.list()).toHaveLength(1);
  });
});

test("mail of all three forms lands in the outbox", () => {
  const script = new ScriptUnderTest(`function run() {
    MailApp.sendEmail({ to: 'a@skola.example', subject: 'Atgādinājums', htmlBody: '<p>x</p>' });
    MailApp.sendEmail('a@skola.example', 's', 'b');
    MailApp.sendEmail('a@skola.example', 's', 'b', { name: 'Skola', noReply: true });
  }`);
  script.run();
  const mail = {
    at: "2020-09-01T09:00:00.000Z",
    from: TEACHER,
    to: "a@skola.example",
    sentBy: "MailApp",
  };
  expect(script.workspace.outbox.list()).toEqual([
    { ...mail, subject: "Atgādinājums", body: "<p>x</p>" },
    { ...mail, subject: "s", body: "b" },
    { ...mail, subject: "s", body: "b" },
  ]);
});

test("the session tells the person, the language and the time zone", () => {
  expect(
    valueOf(`return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale(),
      Session.getScriptTimeZone(), Session.getTemporaryActiveUserKey().length > 20, ScriptApp.getOAuthToken()];`),
  ).toEqual([TEACHER, TEACHER, "lv", "Europe/Riga", true, TEACHER]);
});

test("console and Logger write lines with their virtual moment", () => {
  const report = new ScriptUnderTest(`function run() {
    console.time('t'); console.log('a %s', 1, { b: [2] }); Utilities.sleep(5); console.timeEnd('t');
    console.info('i'); console.warn('w'); console.error(new Error('e').message); Logger.log('%s!', 'x').log('y');
  }`).run();
  expect(
    report.logs.map(({ at, severity, text }) => [at - report.startedAt, severity, text]),
  ).toEqual([
    [0, "DEBUG", "a 1 { b: [ 2 ] }"],
    [5, "DEBUG", "t: 5ms"],
    [5, "INFO", "i"],
    [5, "WARNING", "w"],
    [5, "ERROR", "e"],
    [5, "INFO", "x!"],
    [5, "INFO", "y"],
  ]);
});
