// The pupils of a scenario's class: those it names, in the order it names them, then invented ones up to the class's number.
import type { Scenario } from "./scenario.ts";

export interface InventedPupil {
  readonly givenName: string;
  readonly surname: string;
}

const GIVEN_NAMES = ["Alise", "Bruno", "Cilda", "Dāvis", "Elīna", "Fricis", "Grieta", "Hermanis"];
const SURNAMES = [
  "Avotnieks",
  "Birztaliņš",
  "Ceriņš",
  "Dzenītis",
  "Egliņš",
  "Feldmanis",
  "Gailis",
  "Hartmanis",
  "Indāns",
];

export interface ClassPupils {
  /** Those whom the scenario names, in the order it names them. */
  readonly named: readonly InventedPupil[];
  readonly invented: readonly InventedPupil[];
}

export function classPupils({ ieraksti, skolenu_skaits }: Scenario): ClassPupils {
  const named = [
    ...new Set(
      ieraksti.flatMap((entry) => {
        const name = entry.veids === "VECAKI" ? entry.skolens?.trim() : undefined;
        return name === undefined || name === "" ? [] : [name];
      }),
    ),
  ].map(parted);
  const invented = Array.from({ length: GIVEN_NAMES.length * SURNAMES.length }, (_, at) => ({
    givenName: GIVEN_NAMES[at % GIVEN_NAMES.length] ?? "",
    surname: SURNAMES[at % SURNAMES.length] ?? "",
  })).filter(({ givenName, surname }) =>
    named.every((known) => known.givenName !== givenName || known.surname !== surname),
  );
  return { named, invented: invented.slice(0, Math.max(skolenu_skaits - named.length, 0)) };
}

function parted(name: string): InventedPupil {
  const words = name.split(/\s+/);
  return { givenName: words.slice(0, -1).join(" "), surname: words[words.length - 1] ?? "" };
}
