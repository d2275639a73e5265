// A scenario as the demo command prints it: what became of each entry, and the class's counts.
export interface EntryReport {
  readonly n: number;
  readonly iso: string | null;
  readonly pusgads: 1 | 2 | null;
  readonly bridinajumi: readonly string[];
}

export interface ScenarioReport {
  readonly id: string;
  readonly ieraksti: readonly EntryReport[];
  readonly sagaidams: {
    /** Entries that stand in the reports, by half-year and category. */
    readonly atskaite: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly neieskaititi: readonly number[];
    readonly vecaku_sapulces: number;
    readonly parrunas_aptverti_skoleni: number;
    readonly parrunas_no: number;
    readonly plana_ieraksti: number;
    readonly analizes: number;
  };
}
