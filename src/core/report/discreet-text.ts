// What the report prints of entries about persons (rows 4–6 of annex 5): kind, channel and picked topic, never a name and never what was
// written freely.
import type { RecordedEntry } from "../journal/class-record.ts";
import type { ContactRow } from "../journal/contact-row.ts";
import { textOfWord, type LogRow } from "../journal/log-row.ts";
import { pluralCategory } from "../language/plural.ts";
import { tidied } from "../language/typed-text.ts";
import { TOPICS, type ChannelCode, type ContactKindCode } from "../programme/contact-words.ts";
import { PARTNERS } from "../programme/partners.ts";
import { RESEARCH_TOPICS } from "../programme/research-topics.ts";

/** What several entries of a day have in common when they share a line. */
export interface DiscreetText {
  readonly what: CountedWord;
  /** "klātienē"; empty when it is not told. */
  readonly how: string;
  /** "sekmes"; empty when none was picked. */
  readonly about: string;
}

/** One alone, and beside a number: "11 sarunu", "21 saruna", "5 sarunas". */
interface CountedWord {
  readonly alone: string;
  readonly zero: string;
  readonly one: string;
  readonly other: string;
}

const CONTACT_WORDS: Readonly<Record<ContactKindCode, CountedWord>> = {
  PARENT_MEETING: counted(
    "klases vecāku sapulču",
    "klases vecāku sapulce",
    "klases vecāku sapulces",
  ),
  // There is no singular of this word.
  PARENT_TALK: {
    alone: "individuālas pārrunas",
    zero: "individuālu pārrunu",
    one: "individuālas pārrunas",
    other: "individuālas pārrunas",
  },
  CONVERSATION: counted("sarunu", "saruna", "sarunas"),
  INFORMATION: counted("informācijas apmaiņu", "informācijas apmaiņa", "informācijas apmaiņas"),
};

const ANY_CONTACT = counted("saziņu ar vecākiem", "saziņa ar vecākiem", "saziņas ar vecākiem");

const RESEARCH = counted("izglītojamo izpēšu", "izglītojamo izpēte", "izglītojamo izpētes");

const INDIVIDUAL_WORK: CountedWord = {
  alone: "individuālais darbs ar izglītojamo",
  zero: "individuālā darba nodarbību ar izglītojamiem",
  one: "individuālā darba nodarbība ar izglītojamo",
  other: "individuālā darba nodarbības ar izglītojamiem",
};

const COOPERATION: CountedWord = {
  alone: "sadarbība",
  zero: "sadarbības reižu",
  one: "sadarbības reize",
  other: "sadarbības reizes",
};

const BY_CHANNEL: Readonly<Record<ChannelCode, string>> = {
  IN_PERSON: "klātienē",
  ONLINE: "tiešsaistē",
  PHONE: "pa telefonu",
  TEXT_MESSAGE: "īsziņās",
  CORRESPONDENCE: "sarakstē",
  E_KLASE: "e-klasē",
  PUPIL_DIARY: "dienasgrāmatā",
};

/** A partner that the list lacks may be a person's name. */
const UNLISTED_PARTNER = "atbalsta personāls";

export function discreetText(entry: RecordedEntry): DiscreetText {
  if (entry.tab === "contacts") {
    return ofContact(entry.row);
  }
  switch (entry.category) {
    case "RESEARCH_INDIVIDUAL":
      return ofResearch(entry.row);
    case "SUPPORT_STAFF":
      return { what: COOPERATION, how: "", about: partnersIn(entry.row.partner) };
    default:
      return { what: ANY_CONTACT, how: "", about: "" };
  }
}

/** "Saruna e-klasē: sekmes"; of several: "5 individuālas pārrunas klātienē: sekmes". */
export function printDiscreet({ what, how, about }: DiscreetText, count: number): string {
  const words = count === 1 ? capitalised(what.alone) : `${count} ${what[pluralCategory(count)]}`;
  return `${[words, how].filter((part) => part !== "").join(" ")}${about === "" ? "" : `: ${about}`}`;
}

function ofContact({ kind, channel, topic }: ContactRow): DiscreetText {
  return {
    what: kind === null ? ANY_CONTACT : CONTACT_WORDS[kind],
    how: channel === null ? "" : BY_CHANNEL[channel],
    about: textOfWord(TOPICS, topic),
  };
}

function ofResearch({ researchTopic }: LogRow): DiscreetText {
  return researchTopic === null
    ? { what: INDIVIDUAL_WORK, how: "", about: "" }
    : { what: RESEARCH, how: "", about: textOfWord(RESEARCH_TOPICS, researchTopic) };
}

/** In the list's own words or its synonyms ("psiholoģe"), so that nothing else can come through. */
function partnersIn(typed: string): string {
  const words = typed
    .split(/[,;]/)
    .map(tidied)
    .filter((word) => word !== "");
  const listed = words.map(
    (word) =>
      PARTNERS.flatMap(({ text, synonyms }) => [text, ...synonyms]).find(
        (known) => known.toLowerCase() === word.toLowerCase(),
      ) ?? UNLISTED_PARTNER,
  );
  return listed.length === 0 ? UNLISTED_PARTNER : [...new Set(listed)].join(", ");
}

function counted(zero: string, one: string, other: string): CountedWord {
  return { alone: one, zero, one, other };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
