// What the class's page carries: what is written down day by day.
import type { Area } from "./areas.ts";

export const ENTRY_AREAS: readonly Area[] = [];
