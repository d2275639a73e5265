// Point 6.2.1: "Klases vecāku sanāksmes … vismaz 1 reizi mācību gadā" (amended 06.11.2020.).
import type { ClassFacts } from "./class-facts.ts";
import type { Finding } from "./finding.ts";
import { contactsOf, foundEntry, isOfKind } from "./found-entry.ts";

export function parentMeetings({ record }: ClassFacts): Finding {
  const meetings = contactsOf(record.entries).filter(isOfKind("PARENT_MEETING")).map(foundEntry);
  return { kind: "PARENT_MEETINGS", met: meetings.length > 0, meetings };
}
