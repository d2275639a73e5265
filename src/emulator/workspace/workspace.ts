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
  /** Where an earlier Workspace stood; counts before all of the above. */
  readonly resume?: Standing;
}

/** What a restart must carry on from besides the rows of the store. */
export interface Standing {
  /** Milliseconds of the Workspace's clock. */
  readonly now: number;
  readonly quotas: boolean;
  readonly listLagSeconds: number;
  /** States of chance: of the ids already given, of the latencies already drawn. */
  readonly chance: { readonly ids: number; readonly latencies: number };
}

export class Workspace {
  readonly store = new Store();
  readonly clock: VirtualClock;
  readonly ids: Ids;
  readonly people: People;
  readonly quotas: Quotas;
  readonly latencies: Latencies;
  readonly faults = new Faults();
  readonly counters = new Counters();
  readonly outbox: Outbox;
  readonly operations: Operations;
  readonly contentKinds: readonly ContentKind[];
  listLagSeconds: number;
  readonly #chance: { readonly ids: Chance; readonly latencies: Chance };

  constructor(
    operations: Operations,
    contentKinds: readonly ContentKind[],
    options: WorkspaceOptions = {},
  ) {
    const { resume, seed = 1 } = options;
    this.operations = operations;
    this.contentKinds = contentKinds;
    this.people = new People(this.store);
    this.outbox = new Outbox(this.store);
    this.clock = new VirtualClock(options.now ?? "2020-08-24T07:00:00Z");
    this.#chance = {
      ids: new Chance(resume?.chance.ids ?? seed),
      latencies: new Chance(resume?.chance.latencies ?? seed + 1),
    };
    this.ids = new Ids(this.#chance.ids);
    this.latencies = new Latencies(this.#chance.latencies);
    this.quotas = new Quotas(resume?.quotas ?? options.quotas ?? true);
    this.listLagSeconds = resume?.listLagSeconds ?? options.listLagSeconds ?? 15;
    this.clock.advanceTo(resume?.now ?? this.clock.now());
  }

  standing(): Standing {
    return {
      now: this.clock.now(),
      quotas: this.quotas.enabled,
      listLagSeconds: this.listLagSeconds,
      chance: { ids: this.#chance.ids.state, latencies: this.#chance.latencies.state },
    };
  }
}
