// npm start: the demo school's Workspace in a browser, through the built bundle, on this machine only.
import type { RequestListener } from "node:http";
import { BUILD_FOLDER } from "../demo/addon.ts";
import { progressLine } from "../demo/progress-line.ts";
import { Desk } from "./desk.ts";
import { beginWorkspace } from "./beginning.ts";
import { readCommandLine } from "./command-line.ts";
import { DeskFault } from "./desk-fault.ts";
import { deskParts } from "./desk-parts.ts";
import { bundleWorker } from "./executions/bundle-worker.ts";
import { Executions } from "./executions/executions.ts";
import { bundleFrameClient, FrameShelf } from "./frame/frame-shelf.ts";
import { KeptState } from "./state/kept-state.ts";
import type { Found } from "./state/kept-state.ts";
import { deskListener } from "./web/listener.ts";
import { listen, listenBeside } from "./web/listen.ts";
import { PageBundle } from "./web/page-bundle.ts";

try {
  await start();
} catch (error) {
  if (!(error instanceof DeskFault)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  const state = await KeptState.open(options.data);
  const found = state.resume();
  const { server, port } = await listen(options.port);
  const beside = await listenBeside(port);
  const ready = openDesk(state, found, options.empty, { desk: port, own: beside.port });
  // Who asks too early waits.
  server.on("request", (...asked) => void ready.then(({ desk }) => desk(...asked)));
  beside.server.on("request", (...asked) => void ready.then(({ frames }) => frames(...asked)));
  await ready;
  console.log(`ready http://127.0.0.1:${port}/`);
}

async function openDesk(
  state: KeptState,
  found: Found | null,
  empty: boolean,
  ports: { readonly desk: number; readonly own: number },
): Promise<{ readonly desk: RequestListener; readonly frames: RequestListener }> {
  const beginning = found?.beginning ?? (empty ? "empty" : "demo");
  const begin = () => {
    const progress = progressLine(process.stderr);
    const workspace = beginWorkspace(beginning, progress);
    progress.end();
    return workspace;
  };
  const workspace = found?.workspace ?? begin();
  if (found === null) {
    state.keep(workspace, beginning);
  }
  const executions = new Executions(await bundleWorker(), BUILD_FOLDER);
  const desk = new Desk(workspace, { beginning, begin, executions, state, broken: stop });
  const frames = new FrameShelf(await bundleFrameClient(), ports);
  const pages = new PageBundle(`http://127.0.0.1:${ports.own}`);
  return {
    desk: deskListener(desk, deskParts(desk, frames, pages)),
    frames: frames.listener,
  };
}

/** What was not kept was not answered either; the next start goes on from what was. */
function stop(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(
    `Datus nevar saglabāt, serveris apstājas. / Nothing can be kept, the server stops. ${reason}`,
  );
  process.exit(1);
}
