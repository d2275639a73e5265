// A class's year written the short way: rows of the journal of 4.b, read by the rules.
import { readClassRecord, type ClassRecord } from "../../../src/core/journal/class-record.ts";
import { contactCells, type ContactFields } from "../../../src/core/journal/contact-row.ts";
import type { JournalRow, RowCells } from "../../../src/core/journal/journal-content.ts";
import type { JournalTabKey } from "../../../src/core/journal/journal-tabs.ts";
import { logCells, type LogFields } from "../../../src/core/journal/log-row.ts";
import { SOME_FACTS } from "../../support/some-facts.ts";

const LOG: LogFields = {
  category: "CLASS_HOUR",
  date: "08.09.2020.",
  text: "Drošs ceļš",
  whatWorked: "",
  difficulties: "",
  themeGroup: null,
  event: "",
  form: null,
  researchTopic: null,
  partner: "",
  tags: [],
  participants: null,
};

const CONTACT: ContactFields = {
  date: "10.11.2020.",
  pupil: "",
  guardian: null,
  kind: "PARENT_TALK",
  channel: "IN_PERSON",
  initiator: null,
  participants: [],
  topic: "RESULTS",
  discussed: "",
  agreement: "",
  dueDate: "",
  recorded: false,
  signed: false,
  attendees: null,
  families: null,
  absent: [],
};

export interface AddedCells {
  readonly id?: string;
  readonly at?: string;
  readonly withdrawn?: boolean;
}

export function logged(fields: Partial<LogFields>, kept: AddedCells = {}): RowCells {
  return { ...logCells({ ...LOG, ...fields }), ...kept };
}

export function contacted(fields: Partial<ContactFields>, kept: AddedCells = {}): RowCells {
  return { ...contactCells({ ...CONTACT, ...fields }), ...kept };
}

export function someRecord(
  log: readonly RowCells[],
  contacts: readonly RowCells[] = [],
  pupils: readonly (readonly [string, string])[] = [["Ādams", "Kļavlapa"]],
): ClassRecord {
  const rows = (tab: JournalTabKey, cells: readonly RowCells[]): JournalRow[] =>
    cells.map((each, at) => ({ tab, rowNumber: at + 2, cells: each }));
  const record = readClassRecord({
    facts: SOME_FACTS,
    rows: {
      log: rows("log", log),
      contacts: rows("contacts", contacts),
      plan: [],
      pupils: rows(
        "pupils",
        pupils.map(([givenName, surname], at) => ({ number: at + 1, givenName, surname })),
      ),
      history: [],
      files: [],
    },
    layout: {},
    faults: [],
  });
  if (record === null) {
    throw new Error("The journal is not readable.");
  }
  return record;
}
