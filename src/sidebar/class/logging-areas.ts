// What the logging page carries: the log.
import type { Area } from "./areas.ts";
import { Log } from "./log/log.tsx";

export const LOGGING_AREAS: readonly Area[] = [{ key: "log", Screen: Log }];
