// What the page of occasions carries: the analysis of an event, the minutes of a meeting.
import { Analysis } from "./analysis/analysis.tsx";
import type { Area } from "./areas.ts";
import { Minutes } from "./minutes/minutes.tsx";
import { Trip } from "./trip/trip.tsx";

export const OCCASION_AREAS: readonly Area[] = [
  { key: "analysis", Screen: Analysis },
  { key: "minutes", Screen: Minutes },
  { key: "trip", Screen: Trip },
];
