// Point 6.2.2: "Vecāku individuālās pārrunas … vismaz 1 reizi mācību gadā" (amended 06.11.2020.). That it means each pupil is our
// reading. A pupil's number is never a rank: the list keeps the order of the class list.
import { fullName, isInClass, pupilNamed } from "../journal/pupil-row.ts";
import type { Pupil } from "../journal/pupil-row.ts";
import type { ClassFacts } from "./class-facts.ts";
import type { Attempt, Finding } from "./finding.ts";
import { contactsOf, foundEntry } from "./found-entry.ts";
import type { RecordedContact } from "./found-entry.ts";

/** Without a class list the roster's number of pupils stands, and nobody is named. */
export function parentTalks({ record, today }: ClassFacts): Finding {
  const { pupils, facts } = record;
  const contacts = contactsOf(record.entries).filter(({ row }) => row.pupil.trim() !== "");
  const about = new Map<Pupil | string, RecordedContact[]>();
  for (const contact of contacts) {
    const whom = pupilNamed(pupils, contact.row.pupil) ?? contact.row.pupil.trim();
    about.set(whom, [...(about.get(whom) ?? []), contact]);
  }
  const listed = pupils.filter((pupil) => isInClass(pupil, today));
  if (listed.length === 0) {
    const covered = [...about.values()].filter((those) => those.some(isTalk)).length;
    const total = Math.max(facts.pupilCount ?? 0, covered);
    return {
      kind: "PARENT_TALKS",
      met: total > 0 && covered === total,
      covered,
      pupils: total,
      missing: [],
    };
  }
  const missing = listed.filter((pupil) => !(about.get(pupil) ?? []).some(isTalk));
  return {
    kind: "PARENT_TALKS",
    met: missing.length === 0,
    covered: listed.length - missing.length,
    pupils: listed.length,
    missing: missing.map((pupil) => ({
      name: fullName(pupil),
      number: pupil.number,
      tried: (about.get(pupil) ?? []).map(attempt).sort(latestFirst),
    })),
  };
}

function isTalk({ row }: RecordedContact): boolean {
  return row.kind === "PARENT_TALK";
}

function attempt(contact: RecordedContact): Attempt {
  return { ...foundEntry(contact), channel: contact.row.channel };
}

function latestFirst(a: Attempt, b: Attempt): number {
  return (b.date ?? "").localeCompare(a.date ?? "");
}
