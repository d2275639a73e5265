// The areas of a class teacher's work, and which of the class's pages carries each: together they would weigh too much for one.

export type ClassPage = "class" | "logging" | "planning" | "documents" | "occasions";

/** The page "class" is what opens first. In the order of the first screen. */
export const AREA_PAGES = {
  log: "logging",
  parents: "class",
  plan: "planning",
  report: "documents",
  analysis: "occasions",
  minutes: "occasions",
  trip: "occasions",
  review: "documents",
  pupils: "documents",
} as const satisfies Readonly<Record<string, ClassPage>>;

export type AreaKey = keyof typeof AREA_PAGES;

/** Where in an area a person arrives: at its list, at a new entry, or at one entry by its id. */
export type Arrival = "list" | "new" | { readonly entry: string };

export interface AreaStart {
  readonly area: AreaKey;
  readonly arrival: Arrival;
}
