// An area of a class teacher's work: a folder beside this file, and a line in the list of the page that carries it.
import type { ComponentType } from "preact";
import type { AreaKey, Arrival } from "../../contract/class-areas.ts";
import type { ClassHome, ClassJournal } from "../../contract/class-home.ts";

export type { AreaKey, Arrival };

export interface AreaProps {
  readonly home: ClassHome;
  /** An area is shown only where there is a journal. */
  readonly journal: ClassJournal;
  readonly arrival: Arrival;
  readonly onBack: () => void;
  /** What the first screen says is no longer so: it is asked for anew when the person comes back to it. */
  readonly onChanged: () => void;
  /** To another area; coming back leads here, unless the other is on another of the class's pages. */
  readonly onGo: (area: AreaKey, arrival?: Arrival) => void;
}

export interface Area {
  readonly key: AreaKey;
  readonly Screen: ComponentType<AreaProps>;
}
