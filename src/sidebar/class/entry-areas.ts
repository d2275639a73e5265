// What the class's page carries: what is written down day by day.
import type { Area } from "./areas.ts";
import { Log } from "./log/log.tsx";
import { Parents } from "./parents/parents.tsx";

export const ENTRY_AREAS: readonly Area[] = [
  { key: "log", Screen: Log },
  { key: "parents", Screen: Parents },
];
