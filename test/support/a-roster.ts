// A class list as a school keeps it, written the short way.

export type RosterCells = readonly (readonly string[])[];

export const ROSTER_HEADER = [
  "klase",
  "audzinātājs",
  "dzimte",
  "e-pasts",
  "skolēnu skaits",
] as const;

/** "4.a Ģirts Žagarābols V" and the like; the address is made from the name, the class has twenty pupils. */
export function aRoster(...lines: readonly string[]): RosterCells {
  return [
    ROSTER_HEADER,
    ...lines.map((line) => {
      const [label = "", given = "", surname = "", gender = ""] = line.split(" ");
      return [label, `${given} ${surname}`, gender, addressOf(`${given} ${surname}`), "20"];
    }),
  ];
}

/** "Ģirts Žagarābols" is girts.zagarabols@skola.example. */
export function addressOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return `${plain.replace(/\s+/g, ".")}@skola.example`;
}
