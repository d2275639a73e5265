// A class as its forms name it, by what its journal was told.
import type { ClassOnForm } from "../../core/forms/form-values.ts";
import type { JournalFacts } from "../../core/journal/journal-facts.ts";

export function classOnForm(facts: JournalFacts): ClassOnForm {
  return {
    schoolGenitive: facts.schoolGenitive,
    schoolLocative: facts.schoolLocative,
    label: facts.schoolClass,
    teacherGender: facts.teacherGender,
    teacherGenitive: facts.teacherGenitive,
    startYear: facts.dates.schoolYear.startYear,
  };
}
