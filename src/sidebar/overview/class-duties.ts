// What of a class stands in each column of the map: its text, whether something recommended is missing, and which entries are behind it.
import type { OverviewClass, OverviewEntry } from "../../contract/school-overview.ts";
import type { OverviewWords } from "../../wording/screens.ts";

export type Duty = keyof OverviewWords["duties"];

export interface DutyCell {
  readonly text: string;
  /** How much of it there is, 0 to 1; null where there is no measure. */
  readonly share: number | null;
  readonly isAmber: boolean;
}

/** The kinds that the master's tabs print, by duty. Duties that are documents have no entries behind them. */
const KINDS: Readonly<Partial<Record<Duty, readonly string[]>>> = {
  hours: ["Klases audzināšanas stundas tēma"],
  activities: ["Klases aktivitātes"],
  events: ["Klases dalība izglītības iestādes pasākumos"],
  meetings: ["klases vecāku sapulce"],
  talks: ["individuālās pārrunas"],
  support: ["Sadarbība ar atbalsta personālu"],
};

export const DUTIES: readonly Duty[] = [
  "plan",
  "report1",
  "report2",
  "hours",
  "themes",
  "activities",
  "events",
  "meetings",
  "talks",
  "support",
  "analyses",
];

export function entriesBehind(
  entries: readonly OverviewEntry[],
  label: string,
  duty: Duty,
): readonly OverviewEntry[] {
  const own = entries.filter((entry) => entry.label === label);
  const kinds = KINDS[duty];
  if (duty === "themes") {
    return own.filter(({ themeGroup }) => themeGroup !== "");
  }
  return kinds === undefined ? [] : own.filter(({ kind }) => kinds.includes(kind));
}

export function dutyCell(
  one: OverviewClass,
  duty: Duty,
  entries: readonly OverviewEntry[],
  words: OverviewWords,
): DutyCell {
  switch (duty) {
    case "plan":
    case "report1":
    case "report2": {
      const { status } = one[duty];
      return {
        text: statusText(status, words),
        share: { DRAFT: 0.25, SUBMITTED: 0.6, RETURNED: 0.25, ACCEPTED: 1 }[status ?? ""] ?? 0,
        isAmber: status === null || status === "RETURNED",
      };
    }
    case "hours":
      return {
        text: `${one.hoursPlanned} / ${one.hoursDone}`,
        share: one.hoursPlanned === 0 ? null : Math.min(one.hoursDone / one.hoursPlanned, 1),
        isAmber: false,
      };
    case "themes":
      return {
        text: words.outOf(one.themeGroups, 6),
        share: one.themeGroups / 6,
        isAmber: false,
      };
    case "meetings":
      return {
        text: `${one.meetings}`,
        share: Math.min(one.meetings, 1),
        isAmber: one.meetings === 0,
      };
    case "talks":
      return {
        text: words.outOf(one.pupilsWithTalk, one.pupils),
        share: one.pupils === 0 ? null : one.pupilsWithTalk / one.pupils,
        isAmber: one.pupilsWithTalk < one.pupils,
      };
    case "analyses":
      return { text: `${one.analyses}`, share: null, isAmber: false };
    case "activities":
    case "events":
    case "support": {
      const counted = entriesBehind(entries, one.label, duty).filter(({ counted }) => counted);
      return { text: `${counted.length}`, share: null, isAmber: false };
    }
  }
}

function statusText(status: string | null, { statuses }: OverviewWords): string {
  switch (status) {
    case "SUBMITTED":
    case "RETURNED":
    case "ACCEPTED":
      return statuses[status];
    case null:
      return statuses.missing;
    default:
      return statuses.DRAFT;
  }
}
