// The desk's memory on disk: a snapshot and a log of what was committed since. What was answered to anybody is in it,
// whenever and however the server ends.
import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { openWorkspace } from "../../emulator/workspace/open-workspace.ts";
import type { Standing, Workspace } from "../../emulator/workspace/workspace.ts";
import type { Beginning } from "../beginning.ts";
import { DeskFault } from "../desk-fault.ts";
import { lockFolder } from "./folder-lock.ts";
import { generation, keepOnly, newestGeneration } from "./generations.ts";
import { Log, readLog } from "./log.ts";
import type { Committed } from "./log.ts";
import { Packer, Unpacker } from "./packing.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";

export interface Found {
  readonly workspace: Workspace;
  readonly beginning: Beginning;
}

/** A log longer than this, and than twice its snapshot, is folded into a new snapshot. */
const LONG_LOG = 16 * 1024 * 1024;

export class KeptState {
  readonly #folder: string;
  readonly #release: () => void;
  #generation = 0;
  #snapshotBytes = 0;
  #log: Log | null = null;
  #followed: Found | null = null;
  #written: Standing | null = null;
  #pending: Committed[] = [];

  private constructor(folder: string, release: () => void) {
    this.#folder = folder;
    this.#release = release;
  }

  /** Makes the folder if need be and takes it for this server alone. @throws DeskFault */
  static async open(folder: string): Promise<KeptState> {
    requireFolder(folder);
    const { release } = await lockFolder(folder);
    return new KeptState(folder, release);
  }

  /** What an earlier server left, gone on with; null in an empty folder. @throws DeskFault, and the folder is as it was. */
  resume(): Found | null {
    const newest = newestGeneration(this.#folder);
    if (newest === null) {
      return null;
    }
    const unpacker = new Unpacker();
    const { beginning, standing, rows } = readSnapshot(newest, unpacker);
    const log = readLog(newest.log, newest.number, unpacker);
    const resumed = openWorkspace({ resume: log.entries.at(-1)?.standing ?? standing });
    resumed.store.restore(rows);
    for (const { changes } of log.entries) {
      resumed.store.restore(changes);
    }
    keepOnly(this.#folder, newest.number);
    this.#generation = newest.number;
    this.#snapshotBytes = statSync(newest.snapshot).size;
    this.#log = Log.goOn(newest.log, log, Packer.after(unpacker));
    this.#follow({ workspace: resumed, beginning });
    return this.#followed;
  }

  /** From now on keeps this Workspace, all of it, in the place of whatever was kept before. */
  keep(workspace: Workspace, beginning: Beginning): void {
    const next = generation(this.#folder, this.#generation + 1);
    this.#log?.close();
    const packer = new Packer();
    this.#log = Log.create(next.log, next.number, packer);
    this.#snapshotBytes = writeSnapshot(next, workspace, beginning, packer);
    this.#generation = next.number;
    keepOnly(this.#folder, next.number);
    this.#follow({ workspace, beginning });
  }

  /** Everything committed so far is on disk when this returns; with `standing` also the clock, if it alone has moved. */
  settle(standing: boolean): void {
    if (this.#followed === null || this.#log === null) {
      return;
    }
    const { workspace, beginning } = this.#followed;
    const now = workspace.standing();
    if (standing || this.#pending.length > 0 || settingsOf(now) !== settingsOf(this.#written)) {
      this.#log.append([...this.#pending, { changes: [], standing: now }]);
      this.#pending = [];
      this.#written = now;
    }
    if (this.#log.bytes > Math.max(LONG_LOG, 2 * this.#snapshotBytes)) {
      this.keep(workspace, beginning);
    }
  }

  close(): void {
    this.#log?.close();
    this.#log = null;
    this.#release();
  }

  #follow(found: Found): void {
    this.#followed?.workspace.store.onCommit(() => undefined);
    this.#followed = found;
    this.#pending = [];
    const { store } = found.workspace;
    this.#written = found.workspace.standing();
    store.onCommit((changes) => {
      this.#pending.push({ changes, standing: found.workspace.standing() });
    });
  }
}

/** What someone switched, as text; the clock and chance go on by themselves. */
function settingsOf(standing: Standing | null): string {
  return JSON.stringify([standing?.quotas, standing?.listLagSeconds]);
}

function requireFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new DeskFault(
      `${folder}: šajā vietā nevar glabāt datus; norādiet citu mapi ar --data.`,
      `Nothing can be kept in ${folder}; name another folder with --data.`,
    );
  }
}
