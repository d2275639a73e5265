// ScriptApp.newTrigger(...): building installable triggers within an add-on's limits.
// Source: developers.google.com/workspace/add-ons/concepts/editor-triggers, "Restrictions"; quotas: 20 triggers per person and script.
import type { TriggerSchedule, TriggerType } from "../core/script-triggers.ts";
import type { Execution } from "../execution.ts";
import { ScriptException } from "../script-exception.ts";
import { ServiceObject } from "../service-object.ts";
import type { Method } from "../service-object.ts";
import { Arguments } from "./arguments.ts";
import { ActiveFile } from "./active-file.ts";
import { ShownTrigger } from "./shown-trigger.ts";

const HOUR = 3_600_000;
const MOST_TRIGGERS = 20;

export function triggerBuilder(execution: Execution, functionName: string): ServiceObject {
  return new ServiceObject("TriggerBuilder", {
    timeBased: () => clockBuilder(execution, functionName),
    forSpreadsheet: (...args) =>
      fileBuilder(execution, functionName, "SpreadsheetTriggerBuilder", fileIdOf(args), {
        onOpen: "ON_OPEN",
        onEdit: "ON_EDIT",
        onChange: "ON_CHANGE",
      }),
    forDocument: (...args) =>
      fileBuilder(execution, functionName, "DocumentTriggerBuilder", fileIdOf(args), {
        onOpen: "ON_OPEN",
      }),
  });
}

function clockBuilder(execution: Execution, functionName: string): ServiceObject {
  let schedule: TriggerSchedule | null = null;
  const every =
    (unit: number, name: string): Method =>
    (...args) => {
      const count = new Arguments(`ScriptApp.ClockTriggerBuilder.${name}`, args).number(0);
      schedule = { kind: "every", milliseconds: count * unit };
      return builder;
    };
  const builder: ServiceObject = new ServiceObject("ClockTriggerBuilder", {
    everyMinutes: every(60_000, "everyMinutes"),
    everyHours: every(HOUR, "everyHours"),
    everyDays: every(24 * HOUR, "everyDays"),
    everyWeeks: every(7 * 24 * HOUR, "everyWeeks"),
    after: (...args) => {
      const milliseconds = new Arguments("ScriptApp.ClockTriggerBuilder.after", args).number(0);
      schedule = { kind: "once", at: execution.now() + milliseconds };
      return builder;
    },
    create: () => {
      if (schedule === null) {
        throw new ScriptException("The trigger has no schedule.");
      }
      if (schedule.kind === "every" && schedule.milliseconds < HOUR) {
        throw new ScriptException(
          "An add-on's time-driven trigger cannot run more than once an hour.",
        );
      }
      return create(execution, functionName, "CLOCK", schedule);
    },
  });
  return builder;
}

function fileBuilder(
  execution: Execution,
  functionName: string,
  name: string,
  fileId: string,
  events: Readonly<Record<string, TriggerType>>,
): ServiceObject {
  let type: TriggerType | null = null;
  const choices = Object.entries(events).map(([event, chosen]): [string, Method] => [
    event,
    () => {
      type = chosen;
      return builder;
    },
  ]);
  const builder: ServiceObject = new ServiceObject(name, {
    ...Object.fromEntries(choices),
    create: () => {
      if (type === null) {
        throw new ScriptException("The trigger waits for nothing.");
      }
      if (fileId !== execution.container?.id) {
        throw new ScriptException(
          "Add-ons can only create triggers for the file in which they are used.",
        );
      }
      return create(execution, functionName, type, null);
    },
  });
  return builder;
}

function fileIdOf(args: readonly unknown[]): string {
  const [file] = args;
  if (file instanceof ActiveFile) {
    return file.id;
  }
  return new Arguments("ScriptApp.TriggerBuilder.forSpreadsheet", args).text(0);
}

function create(
  execution: Execution,
  functionName: string,
  type: TriggerType,
  schedule: TriggerSchedule | null,
): ServiceObject {
  const { core } = execution.environment;
  const container = execution.container?.id ?? null;
  const own = core.triggers(execution.user);
  if (own.length >= MOST_TRIGGERS) {
    throw new ScriptException(
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  }
  if (own.some((trigger) => trigger.type === type && trigger.container === container)) {
    const what = type === "CLOCK" ? "time-based" : type.toLowerCase();
    throw new ScriptException(
      `This add-on has created too many ${what} triggers in this document for this Google user account.`,
    );
  }
  const createdAt = execution.now();
  return new ShownTrigger(
    core.addTrigger({
      function: functionName,
      type,
      user: execution.user,
      container,
      schedule,
      createdAt,
    }),
  );
}
