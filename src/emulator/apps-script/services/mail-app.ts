// MailApp: mails go to the Workspace's outbox. 1,500 recipients a day.
import type { Execution } from "../execution.ts";
import { ScriptException, notEmulated } from "../script-exception.ts";
import { ServiceObject } from "../service-object.ts";
import { Arguments, isPlainObject } from "./arguments.ts";

const RECIPIENTS_A_DAY = 1_500;
const KNOWN_OPTIONS = new Set(["to", "subject", "body", "htmlBody", "name", "noReply", "replyTo"]);

export function mailApp(execution: Execution): ServiceObject {
  const { core } = execution.environment;
  return new ServiceObject("MailApp", {
    sendEmail: (...args) => send(execution, messageOf(args)),
    getRemainingDailyQuota: () =>
      RECIPIENTS_A_DAY - core.takenOfDay("mail", execution.user, execution.now()),
  });
}

interface Message {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** The three forms: (message), (recipient, subject, body), (recipient, subject, body, options). */
function messageOf(args: readonly unknown[]): Message {
  const given = new Arguments("MailApp.sendEmail", args);
  if (args.length === 1 && isPlainObject(args[0])) {
    return checked(given, args[0]);
  }
  const options = args.length > 3 ? args[3] : {};
  if (!isPlainObject(options) || args.length < 3) {
    return given.refuse();
  }
  return checked(given, {
    ...options,
    to: given.text(0),
    subject: given.text(1),
    body: given.text(2),
  });
}

function checked(given: Arguments, message: Record<string, unknown>): Message {
  const unknown = Object.keys(message).find((key) => !KNOWN_OPTIONS.has(key));
  if (unknown !== undefined) {
    throw notEmulated(`MailApp.sendEmail with ${unknown}`);
  }
  const { to, subject = "", body = message["htmlBody"] ?? "" } = message;
  if (typeof to !== "string" || to.trim() === "") {
    throw new ScriptException("Failed to send email: no recipient");
  }
  if (typeof subject !== "string" || typeof body !== "string") {
    return given.refuse();
  }
  return { to, subject, body };
}

function send(execution: Execution, message: Message): void {
  const { core } = execution.environment;
  const recipients = message.to.split(",").map((address) => address.trim());
  const wrong = recipients.find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address));
  if (wrong !== undefined) {
    throw new ScriptException(`Invalid email: ${wrong}`);
  }
  const now = execution.now();
  if (!core.takeOfDay("mail", execution.user, recipients.length, RECIPIENTS_A_DAY, now)) {
    throw new ScriptException("Service invoked too many times for one day: email.");
  }
  core.sendMail({ ...message, from: execution.user }, now);
}
