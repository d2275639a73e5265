// A problem as it is said where a school year is prepared: one sentence for each thing that a person has to see to.
import type { Problem } from "../core/problem.ts";
import { say, sayProblem } from "./say.ts";
import type { YearProblemWords } from "./words.ts";

export function yearSentences(words: YearProblemWords, problem: Problem): readonly string[] {
  switch (problem.kind) {
    case "ROSTER_FAULTS":
      return problem.faults.map((fault) => say(words.rosterFault, fault));
    case "DRIVE_UNSUITABLE":
      return problem.points.map((point) => say(words.drivePoint, point));
    case "TEMPLATE_FAULTS":
      return problem.faults.map((fault) => say(words.templateFault, fault));
    case "YEAR_TABLE_FAULTS":
      return problem.faults.map((fault) => say(words.yearTableFault, fault));
    default:
      return [sayProblem(words.problem, problem)];
  }
}
