// Executions at the pace of real time: what takes Google a second is waited for, so that a person sees what to expect.
import type { ScriptCore } from "../../emulator/apps-script/core/script-core.ts";

/** The same core, each call of which goes over when its moment has come. `sleep` takes real milliseconds. */
export function atRealPace(
  core: ScriptCore,
  realNow: () => number,
  sleep: (milliseconds: number) => void,
): ScriptCore {
  let begun = { virtual: 0, real: 0 };
  const waitUntil = (virtual: number): void => {
    const wait = virtual - begun.virtual - (realNow() - begun.real);
    if (wait > 0) {
      sleep(wait);
    }
  };
  return {
    ...core,
    beginExecution: (call) => {
      begun = { virtual: call.startedAt ?? core.now(), real: realNow() };
      const execution = core.beginExecution(call);
      waitUntil(execution.startedAt);
      return execution;
    },
    request: (request, startedAt) => {
      waitUntil(startedAt);
      return core.request(request, startedAt);
    },
    acquireLock: (key, execution, at, wait) => {
      waitUntil(at);
      return core.acquireLock(key, execution, at, wait);
    },
    endExecution: (id, at) => {
      waitUntil(at);
      core.endExecution(id, at);
    },
  };
}
