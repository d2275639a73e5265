// "My classes": the class folders that were shared with this person, so that from any file the way leads to any of them.
import { parseClassLabel, compareClasses } from "../core/school/class-label.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { ClassFolder, Place } from "./ports/place.ts";

export function myClasses({ place }: { readonly place: Place }): Result<readonly ClassFolder[]> {
  return done(inReadingOrder(place.classFolders()));
}

/** The latest year first, within it by class. */
export function inReadingOrder(folders: readonly ClassFolder[]): ClassFolder[] {
  return [...folders].sort((a, b) => {
    const [first, second] = [parseClassLabel(a.schoolClass), parseClassLabel(b.schoolClass)];
    return (
      b.year.localeCompare(a.year) ||
      (first.kind === "class" && second.kind === "class"
        ? compareClasses(first.schoolClass, second.schoolClass)
        : a.schoolClass.localeCompare(b.schoolClass))
    );
  });
}
