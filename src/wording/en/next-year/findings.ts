// What is said of a line of next year's list, in English: a question, or something to know.
import type { RolloverFinding } from "../../../contract/rollover.ts";
import type { SentenceOf } from "../../words.ts";

export const EN_ROLLOVER_FINDINGS: SentenceOf<RolloverFinding> = {
  NO_AUTOMATIC_TARGET: () =>
    "What becomes of the class? Grade 10 is formed anew: choose whether this class ends or goes on.",
  CLASS_MISSING: () => "Which class does it become? Write, for example, 4.a.",
  CLASS_UNREADABLE: ({ typed }) => `“${typed}” is no class. Write, for example, 4.a or 10.`,
  TEACHER_MISSING: () => "Who will be the class teacher? Write the first name and surname.",
  NAME_HAS_BRACES: ({ typed }) => `The name “${typed}” may not hold “{{” or “}}”.`,
  GENDER_UNREADABLE: ({ typed }) =>
    `The gender “${typed}” is not understood. Write S, V or nothing.`,
  EMAIL_MISSING: () => "What is the class teacher's e-mail address?",
  EMAIL_UNREADABLE: ({ typed }) => `“${typed}” is no e-mail address.`,
  TWO_TEACHERS: ({ schoolClass }) =>
    `Several classes with different teachers become ${schoolClass}. Who stays? Write the same in all their lines.`,
  CLASS_TWICE: ({ schoolClass }) => `Class ${schoolClass} is in the list twice. Remove a line.`,
  UNKNOWN_CLASS: ({ typed }) => `The old year has no class “${typed}”. Remove the line.`,
  ANNEX_CHANGES: ({ from, to }) => `The plan gets another form: annex ${to} (it was ${from}).`,
  MERGED: ({ with: others }) => `Merges with ${others.join(", ")}: there will be one folder.`,
  SPLIT: ({ into }) => `The class is split: ${into.join(", ")}.`,
  REPEATS_GRADE: () => "The class stays in its grade.",
  RENAMED: ({ from, to }) => `The letter changes: ${from} → ${to}.`,
  SKIPS_GRADE: ({ from, to }) => `From grade ${from} straight to ${to}. Really?`,
  LEAVES_SCHOOL: () => "The class leaves school. Its folder stays, its teacher reads it.",
  TEACHER_CHANGES: ({ from }) =>
    `Another class teacher: it was ${from}. When the year is closed, the former one no longer sees the old folder.`,
  TEACHER_OF_TWO: ({ other }) => `The same teacher also has class ${other}.`,
  LISTED_ALREADY: () => "The class is in the tab “Klases” already: shown as it stands there.",
  MADE_ALREADY: () => "The class's folder is there already: only what is missing will be made.",
  OLD_FOLDER_GONE: () => "The old year's folder is gone or in the bin: nothing is changed there.",
  OLD_FOLDER_RENAMED: ({ name }) => `The old year's folder was renamed: “${name}”.`,
  OTHERS_WRITE: ({ people }) =>
    `${people.join(", ")} may write in the old folder too. When the year is closed, they only read.`,
};
