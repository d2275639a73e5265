// Who can sit down at the desk: the deputy, each class teacher of the demo school, and one stranger.
import { DEMO_SETTINGS, DEPUTY } from "../demo/demo-school.ts";
import type { Cells } from "../demo/roster-file.ts";
import type { Table } from "../emulator/workspace/store.ts";
import type { Workspace } from "../emulator/workspace/workspace.ts";

export interface DeskPerson {
  readonly email: string;
  readonly name: string;
  /** "lv" or "en": the language the add-on speaks to this person. */
  readonly locale: string;
  /** What the person is at the school, in Latvian; empty when nothing is known. */
  readonly about: string;
}

export function addDemoPeople(workspace: Workspace, roster: Cells): void {
  const { deputyName, deputyTitle } = DEMO_SETTINGS;
  addPerson(workspace, { email: DEPUTY, name: deputyName, locale: "lv", about: deputyTitle });
  const [, ...rows] = roster;
  for (const [label = "", name = "", gender = "", email = ""] of rows) {
    if (email !== "") {
      const word = gender === "V" ? "audzinātājs" : "audzinātāja";
      addPerson(workspace, { email, name, locale: "lv", about: `${label} klases ${word}` });
    }
  }
  const stranger = { email: "svesinieks@cita.example", name: "Svešinieks", locale: "lv" };
  addPerson(workspace, { ...stranger, about: "Bez piekļuves" });
}

/** A person of the same address is replaced. */
export function addPerson(workspace: Workspace, { email, name, locale, about }: DeskPerson): void {
  workspace.store.transaction(() => {
    workspace.people.add({ email: email.toLowerCase(), displayName: name, locale });
    abouts(workspace).set(email.toLowerCase(), about);
  });
}

export function deskPeople(workspace: Workspace): DeskPerson[] {
  return workspace.people.list().map(({ email, displayName, locale }) => ({
    email,
    name: displayName,
    locale,
    about: abouts(workspace).get(email) ?? "",
  }));
}

function abouts(workspace: Workspace): Table<string> {
  return workspace.store.table<string>("deskPeople");
}
