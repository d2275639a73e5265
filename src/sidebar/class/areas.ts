// The areas of a class teacher's work. An area is a folder beside this file; one line here puts it on the first screen.
import type { ComponentType } from "preact";
import type { ClassHome, ClassJournal } from "../../contract/class-home.ts";
import type { ClassWords } from "../../wording/screens.ts";
import { Plan } from "./plan/plan.tsx";
import { Report } from "./report/report.tsx";
import { Review } from "./review/review.tsx";

export type AreaKey = keyof ClassWords["areas"];

/** Where in an area a person arrives: at its list, at a new entry, or at one entry by its id. */
export type Arrival = "list" | "new" | { readonly entry: string };

export interface AreaProps {
  readonly home: ClassHome;
  /** An area is shown only where there is a journal. */
  readonly journal: ClassJournal;
  readonly arrival: Arrival;
  readonly onBack: () => void;
  /** What the first screen says is no longer so: it is asked for anew when the person comes back to it. */
  readonly onChanged: () => void;
  /** To another area; coming back leads here. */
  readonly onGo: (area: AreaKey, arrival?: Arrival) => void;
}

export interface Area {
  readonly key: AreaKey;
  readonly Screen: ComponentType<AreaProps>;
}

/** In the order in which the first screen lists them. */
export const AREAS: readonly Area[] = [
  { key: "plan", Screen: Plan },
  { key: "report", Screen: Report },
  { key: "review", Screen: Review },
];
