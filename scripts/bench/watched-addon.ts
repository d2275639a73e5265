// The built add-on with an eye on it: when each execution was asked for, began and ended, and what it waited for meanwhile.
import { builtAddon } from "../../src/demo/addon.ts";
import type { AppsScriptEnvironment } from "../../src/emulator/apps-script/environment.ts";
import type { Workspace } from "../../src/emulator/workspace/workspace.ts";

/** One fetch or fetchAll. Virtual milliseconds. */
interface Wave {
  readonly startedAt: number;
  endsAt: number;
}

/** Virtual milliseconds. */
interface WatchedExecution {
  readonly askedAt: number;
  readonly startedAt: number;
  endsAt: number;
  readonly waves: Wave[];
}

export interface Watched {
  readonly executions: WatchedExecution[];
  /** Requests that Google answered with a failure, those refused by a quota among them. */
  failedRequests: number;
}

export interface WatchedAddon {
  readonly environment: AppsScriptEnvironment;
  /** What happened while `work` was done. */
  readonly during: (work: () => void) => Watched;
}

export function watchedAddon(workspace: Workspace): WatchedAddon {
  const addon = builtAddon(workspace);
  const { core } = addon;
  let watched = nothingWatched();
  const environment: AppsScriptEnvironment = {
    ...addon,
    core: {
      ...core,
      beginExecution: (call) => {
        const askedAt = core.now();
        const begun = core.beginExecution(call);
        const { startedAt } = begun;
        watched.executions.push({ askedAt, startedAt, endsAt: startedAt, waves: [] });
        return begun;
      },
      endExecution: (id, at) => {
        core.endExecution(id, at);
        const execution = watched.executions.at(-1);
        if (execution !== undefined) {
          execution.endsAt = at;
        }
      },
      request: (request, startedAt) => {
        const answer = core.request(request, startedAt);
        noteAnswer(watched.executions.at(-1)?.waves ?? [], startedAt, answer.endsAt);
        watched.failedRequests += answer.status >= 400 ? 1 : 0;
        return answer;
      },
    },
  };
  return {
    environment,
    during: (work) => {
      watched = nothingWatched();
      work();
      return watched;
    },
  };
}

/** Requests of one wave start at the same moment; the next wave cannot, since an answer takes time. */
function noteAnswer(waves: Wave[], startedAt: number, endsAt: number): void {
  const last = waves.at(-1);
  if (last?.startedAt === startedAt) {
    last.endsAt = Math.max(last.endsAt, endsAt);
  } else {
    waves.push({ startedAt, endsAt });
  }
}

function nothingWatched(): Watched {
  return { executions: [], failedRequests: 0 };
}
