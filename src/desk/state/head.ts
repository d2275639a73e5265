// The first line of a file of ours: what it is, in which version of the format, and of which generation.
import { damaged, ofAnotherVersion } from "./damaged.ts";

const FORMAT = "audzinasanas-darbs desk";
/** 2: documents have tabs. */
const VERSION = 2;

export interface Head {
  readonly format: string;
  readonly version: number;
  readonly part: "snapshot" | "log";
  readonly generation: number;
}

export function headOf(part: Head["part"], generation: number): Head {
  return { format: FORMAT, version: VERSION, part, generation };
}

/** @throws DeskFault when the line is no head of this part and generation, or one of another version. */
export function requireHead<H extends Head>(
  file: string,
  line: unknown,
  part: Head["part"],
  generation: number,
): H {
  const head = (line ?? {}) as Partial<H>;
  if (head.format !== FORMAT || head.part !== part || head.generation !== generation) {
    throw damaged(file, "tas nav šī galda fails", "this is no file of this desk");
  }
  if (head.version !== VERSION) {
    throw ofAnotherVersion(file);
  }
  return head as H;
}
