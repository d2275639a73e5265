// Who is let into a folder by name.
import type { GivenRole } from "./step.ts";

export interface PersonAccess {
  /** E-mail address, lower case. */
  readonly person: string;
  readonly role: GivenRole;
}

export interface Access {
  /**
   * Who was given access in each folder, on that very folder; who gets in from above is left out. Folders that are gone or closed to the
   * person who asks are missing from the answer.
   */
  ofFolders(ids: readonly string[]): ReadonlyMap<string, readonly PersonAccess[]>;
  /** From now on the person may do this in the folder, no more and no less. Nobody gets a mail. */
  set(folderId: string, person: string, role: GivenRole): void;
}
