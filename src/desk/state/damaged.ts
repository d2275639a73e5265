// A store that is not as the desk left it. It is refused and left as it is: only a person can say what to do with it.
import { DeskFault } from "../desk-fault.ts";

export function damaged(file: string, latvian: string, english: string): DeskFault {
  return new DeskFault(
    `${file}: ${latvian}. Nekas nav mainīts; atjaunojiet mapi no kopijas vai norādiet citu ar --data.`,
    `${english}. Nothing was changed; restore the folder from a copy or name another one with --data.`,
  );
}
