// What the planning page carries: the year plan.
import type { Area } from "./areas.ts";
import { Plan } from "./plan/plan.tsx";

export const PLANNING_AREAS: readonly Area[] = [{ key: "plan", Screen: Plan }];
