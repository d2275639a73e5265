// One emulated Google Workspace: what it remembers, its time, its limits and its faults.
import { Chance } from "./chance.ts";
import { VirtualClock } from "./clock.ts";
import type { ContentKind } from "./content-kind.ts";
import { Counters } from "./counters.ts";
import { Faults } from "./faults.ts";
import { Ids } from "./ids.ts";
import { Latencies } from "./latencies.ts";
import type { Operations } from "./operation.ts";
import { Outbox } from "./outbox.ts";
import { People } from "./people.ts";
import { Quotas } from "./quotas.ts";
import { Store } from "./store.ts";

export interface WorkspaceOptions {
  /** Where the Workspace's own time starts, RFC 3339. */
  readonly now?: string;
  readonly seed?: number;
  readonly quotas?: boolean;
  /** How long a new or moved file may be missing from files.list, in seconds. */
  readonly listLagSeconds?: number;
}

export class Workspace {
  readonly store = new Store();
  readonly clock: VirtualClock;
  readonly ids: Ids;
  readonly people = new People();
  readonly quotas: Quotas;
  readonly latencies: Latencies;
  readonly faults = new Faults();
  readonly counters = new Counters();
  readonly outbox = new Outbox();
  readonly operations: Operations;
  readonly contentKinds: readonly ContentKind[];
  listLagSeconds: number;

  constructor(
    operations: Operations,
    contentKinds: readonly ContentKind[],
    options: WorkspaceOptions = {},
  ) {
    const seed = options.seed ?? 1;
    this.operations = operations;
    this.contentKinds = contentKinds;
    this.clock = new VirtualClock(options.now ?? "2020-08-24T07:00:00Z");
    this.ids = new Ids(new Chance(seed));
    this.latencies = new Latencies(new Chance(seed + 1));
    this.quotas = new Quotas(options.quotas ?? true);
    this.listLagSeconds = options.listLagSeconds ?? 15;
  }
}
