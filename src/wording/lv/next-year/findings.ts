// What is said of a line of next year's list, in Latvian: a question, or something to know.
import type { RolloverFinding } from "../../../contract/rollover.ts";
import type { SentenceOf } from "../../words.ts";

export const LV_ROLLOVER_FINDINGS: SentenceOf<RolloverFinding> = {
  NO_AUTOMATIC_TARGET: () =>
    "Kas notiek ar klasi? 10. klases veido no jauna: izvēlieties, vai šī klase beidz vai turpina.",
  CLASS_MISSING: () => "Par kuru klasi tā kļūs? Ierakstiet, piemēram, 4.a.",
  CLASS_UNREADABLE: ({ typed }) => `„${typed}” nav klase. Rakstiet, piemēram, 4.a vai 10.`,
  TEACHER_MISSING: () => "Kas būs klases audzinātājs vai audzinātāja? Ierakstiet vārdu un uzvārdu.",
  NAME_HAS_BRACES: ({ typed }) => `Vārdā „${typed}” nedrīkst būt „{{” vai „}}”.`,
  GENDER_UNREADABLE: ({ typed }) => `Dzimte „${typed}” nav saprotama. Rakstiet S, V vai neko.`,
  EMAIL_MISSING: () => "Kāda ir audzinātāja vai audzinātājas e-pasta adrese?",
  EMAIL_UNREADABLE: ({ typed }) => `„${typed}” nav e-pasta adrese.`,
  TWO_TEACHERS: ({ schoolClass }) =>
    `Klasē ${schoolClass} apvienojas vairākas klases ar dažādiem audzinātājiem. Kurš paliek? Ierakstiet visās rindās to pašu.`,
  CLASS_TWICE: ({ schoolClass }) =>
    `Klase ${schoolClass} sarakstā ir divreiz. Noņemiet vienu rindu.`,
  UNKNOWN_CLASS: ({ typed }) => `Vecajā gadā klases „${typed}” nav. Noņemiet rindu.`,
  ANNEX_CHANGES: ({ from, to }) => `Plānam būs cita veidlapa: ${to}. pielikums (bija ${from}.).`,
  MERGED: ({ with: others }) => `Apvienojas ar ${others.join(", ")}: būs viena mape.`,
  SPLIT: ({ into }) => `Klase sadalās: ${into.join(", ")}.`,
  REPEATS_GRADE: () => "Klase paliek tajā pašā klašu pakāpē.",
  RENAMED: ({ from, to }) => `Mainās burts: ${from} → ${to}.`,
  SKIPS_GRADE: ({ from, to }) => `No ${from}. uzreiz uz ${to}. klasi. Vai tiešām?`,
  LEAVES_SCHOOL: () => "Klase beidz skolu. Mape paliek, audzinātājs to lasa.",
  TEACHER_CHANGES: ({ from }) =>
    `Mainās audzinātājs: bija ${from}. Slēdzot gadu, iepriekšējais veco mapi vairs neredz.`,
  TEACHER_OF_TWO: ({ other }) => `Tas pats audzinātājs ir arī klasei ${other}.`,
  LISTED_ALREADY: () => "Klase jau ir cilnē „Klases”: rādīts, kā tur ierakstīts.",
  MADE_ALREADY: () => "Klases mape jau ir: tiks izveidots tikai trūkstošais.",
  OLD_FOLDER_GONE: () => "Vecā gada mapes nav vai tā ir miskastē: tur nekas netiks mainīts.",
  OLD_FOLDER_RENAMED: ({ name }) => `Vecā gada mapei mainīts nosaukums: „${name}”.`,
  OTHERS_WRITE: ({ people }) =>
    `Vecajā mapē raksta arī ${people.join(", ")}. Slēdzot gadu, arī viņi tikai lasīs.`,
};
