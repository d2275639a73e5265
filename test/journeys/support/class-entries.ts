// A half-year of a class, as its teacher writes it down through the add-on: what journeys about the report begin with.
import type { JourneyDesk } from "./a-desk.ts";

export interface OpenClass {
  readonly journalId: string;
  readonly log: (id: string, fields: object) => Promise<unknown>;
  readonly talk: (id: string, pupil: string, date: string) => Promise<unknown>;
}

interface Standing {
  readonly here: { readonly journal: { readonly id: string } };
}

/** By one of the class's files, as the sidebar in it is opened. */
export async function openClass(
  desk: JourneyDesk,
  teacher: string,
  fileId: string,
): Promise<OpenClass> {
  const standing = (await desk.run(teacher, fileId, "sidebarFirstScreen", null)) as Standing;
  const { id: journalId } = standing.here.journal;
  const save = (name: string, id: string, fields: object): Promise<unknown> =>
    desk.run(teacher, fileId, name, {
      journalId,
      id: `entry-${id.padStart(4, "0")}`,
      confirmed: true,
      fields,
    });
  return {
    journalId,
    log: (id, fields) =>
      save("sidebarLogEntry", id, {
        category: "CLASS_HOUR",
        date: "",
        text: "",
        whatWorked: "",
        difficulties: "",
        themeGroup: null,
        event: "",
        form: null,
        researchTopic: null,
        partner: "",
        tags: [],
        participants: null,
        ...fields,
      }),
    talk: (id, pupil, date) =>
      save("sidebarRecordContact", id, {
        date,
        pupil,
        guardian: "MOTHER",
        kind: "PARENT_TALK",
        channel: "IN_PERSON",
        initiator: "TEACHER",
        participants: [],
        topic: "RESULTS",
        discussed: `Par ${pupil}`,
        agreement: "Satikties pēc mēneša",
        dueDate: "",
        recorded: false,
        signed: false,
        attendees: null,
        families: null,
        absent: [],
      }),
  };
}

/** The class list, typed into `Skolēni`. */
export async function typePupils(
  desk: JourneyDesk,
  teacher: string,
  journalId: string,
  pupils: readonly (readonly [string, string])[],
): Promise<void> {
  const range = encodeURIComponent(`Skolēni!A2:C${pupils.length + 1}`);
  await desk.change(
    teacher,
    "PUT",
    `v4/spreadsheets/${journalId}/values/${range}?valueInputOption=RAW`,
    { values: pupils.map(([given, surname], at) => [at + 1, given, surname]) },
  );
}
