// The options of `npm start`, and every way of getting them wrong.
import { parseArgs } from "node:util";
import { DeskFault } from "./desk-fault.ts";

export interface DeskOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Where the desk keeps its state. */
  readonly data: string;
  readonly empty: boolean;
}

const USAGE = "npm start -- [--port 4173] [--data .desk] [--empty]";
const HIGHEST_PORT = 65_535;

/** @throws DeskFault */
export function readCommandLine(argv: readonly string[]): DeskOptions {
  const { port = "4173", data = ".desk", empty = false } = parsed(argv);
  if (!/^\d{1,5}$/.test(port) || Number(port) > HIGHEST_PORT) {
    throw new DeskFault(
      `--port ${port}: ports ir vesels skaitlis no 0 līdz ${HIGHEST_PORT}.`,
      `a port is a whole number from 0 to ${HIGHEST_PORT}.`,
    );
  }
  if (data.trim() === "") {
    throw new DeskFault("--data: norādiet mapi.", "name a folder.");
  }
  return { port: Number(port), data, empty };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { port: { type: "string" }, data: { type: "string" }, empty: { type: "boolean" } },
      allowPositionals: false,
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    throw new DeskFault(`Komandu nevar izpildīt; pareizi ir: ${USAGE}`, `${reason}.`);
  }
}
