// console and Logger: what the script writes down of itself.
import { format } from "node:util";
import type { Execution, LogLine } from "../execution.ts";
import { ServiceObject } from "../service-object.ts";
import type { Method } from "../service-object.ts";

export function scriptConsole(execution: Execution): ServiceObject {
  const timers = new Map<string, number>();
  const writer =
    (severity: LogLine["severity"]): Method =>
    (...args) =>
      execution.log(severity, format(...args));
  return new ServiceObject("console", {
    log: writer("DEBUG"),
    info: writer("INFO"),
    warn: writer("WARNING"),
    error: writer("ERROR"),
    time: (label) => {
      timers.set(String(label), execution.now());
    },
    timeEnd: (label) => {
      const took = execution.now() - (timers.get(String(label)) ?? execution.now());
      timers.delete(String(label));
      execution.log("DEBUG", `${String(label)}: ${Math.round(took)}ms`);
    },
  });
}

export function logger(execution: Execution): ServiceObject {
  const logger: ServiceObject = new ServiceObject("Logger", {
    log: (...args) => {
      execution.log("INFO", format(...args));
      return logger;
    },
    getLog: () => execution.logs.map((line) => line.text).join("\n"),
    clear: () => undefined,
  });
  return logger;
}
