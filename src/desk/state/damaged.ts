// A store that is not as this desk leaves one. It is refused and left as it is: only a person can say what to do with it.
import { DeskFault } from "../desk-fault.ts";

export function damaged(file: string, latvian: string, english: string): DeskFault {
  return new DeskFault(
    `${file}: ${latvian}. Nekas nav mainīts; atjaunojiet mapi no kopijas vai norādiet citu ar --data.`,
    `${english}. Nothing was changed; restore the folder from a copy or name another one with --data.`,
  );
}

/** Kept by an older program, or a newer one. */
export function ofAnotherVersion(file: string): DeskFault {
  return new DeskFault(
    `${file}: to saglabājusi cita šīs programmas versija, un šī to neprot nolasīt. Nekas nav mainīts; norādiet citu mapi ar --data vai pārvietojiet šo.`,
    "Another version of this program has kept it, which this one cannot read. Nothing was changed; name another folder with --data, or move this one away.",
  );
}
