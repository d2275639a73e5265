// The class 4.b of an opened year, as its teacher works in it: the journal by its id, and what stands in it.
import { idOf } from "./the-drive.ts";
import type { SchoolUnderTest } from "./a-school.ts";
import type { InputOf } from "../../src/contract/endpoints.ts";
import type { LogFields } from "../../src/contract/log.ts";
import type { ContactFields } from "../../src/contract/parents.ts";

export const TEACHER = "gatis.kirspurvs@skola.example";

export const AN_HOUR: LogFields = {
  category: "CLASS_HOUR",
  date: "08.09.2020.",
  text: "Drošs ceļš uz skolu",
  whatWorked: "Visi zināja noteikumus.",
  difficulties: "",
  themeGroup: "SAFETY",
  event: "",
  form: null,
  researchTopic: null,
  partner: "",
  tags: [],
  participants: 21,
};

export const A_TALK: ContactFields = {
  date: "15.09.2020.",
  pupil: "Rūta Pasaciņa",
  guardian: "MOTHER",
  kind: "PARENT_TALK",
  channel: "IN_PERSON",
  initiator: "TEACHER",
  participants: ["CLASS_TEACHER"],
  topic: "RESULTS",
  discussed: "Sekmes matemātikā",
  agreement: "Konsultācijas otrdienās",
  dueDate: "",
  recorded: true,
  signed: false,
  attendees: null,
  families: null,
  absent: [],
};

export class ClassUnderTest {
  readonly school: SchoolUnderTest;
  readonly journalId: string;
  #entries = 0;

  constructor(school: SchoolUnderTest) {
    this.school = school;
    this.journalId = idOf(
      school,
      "2020_2021 m.g./4.b klase/4.b klase – Uzskaites tabula 2020_2021",
    );
  }

  get click() {
    return { user: TEACHER, container: this.journalId };
  }

  entry(
    fields: Partial<LogFields> = {},
    sent: Partial<InputOf<"sidebarLogEntry">> = {},
  ): InputOf<"sidebarLogEntry"> {
    return { ...this.#sent(), fields: { ...AN_HOUR, ...fields }, ...sent };
  }

  contact(
    fields: Partial<ContactFields> = {},
    sent: Partial<InputOf<"sidebarRecordContact">> = {},
  ): InputOf<"sidebarRecordContact"> {
    return { ...this.#sent(), fields: { ...A_TALK, ...fields }, ...sent };
  }

  /** As typed by hand into the sheet. */
  type(range: string, values: readonly (readonly (string | number | boolean)[])[]): void {
    this.school
      .as(TEACHER)
      .json(
        "PUT",
        `/v4/spreadsheets/${this.journalId}/values/${encodeURIComponent(range)}?valueInputOption=RAW`,
        { values },
      );
  }

  /** What stands in the tab, row by row, formulas as formulas. */
  cells(range: string): readonly (readonly (string | number | boolean)[])[] {
    const { values = [] } = this.school
      .as(TEACHER)
      .json<{ values?: (string | number | boolean)[][] }>(
        "GET",
        `/v4/spreadsheets/${this.journalId}/values/${encodeURIComponent(range)}?valueRenderOption=FORMULA`,
      );
    return values;
  }

  #sent() {
    this.#entries += 1;
    return { journalId: this.journalId, id: `entry-number-${this.#entries}`, confirmed: false };
  }
}
