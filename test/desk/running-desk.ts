// A desk in the test's own process, on any free ports, with a script written in the test.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deskParts } from "../../src/desk/desk-parts.ts";
import { Desk } from "../../src/desk/desk.ts";
import { beginWorkspace } from "../../src/desk/beginning.ts";
import { bundleWorker } from "../../src/desk/executions/bundle-worker.ts";
import { Executions } from "../../src/desk/executions/executions.ts";
import { bundleFrameClient, FrameShelf } from "../../src/desk/frame/frame-shelf.ts";
import { KeptState } from "../../src/desk/state/kept-state.ts";
import { deskListener } from "../../src/desk/web/listener.ts";
import { listen } from "../../src/desk/web/listen.ts";
import { PageBundle } from "../../src/desk/web/page-bundle.ts";
import { emptyFolder } from "./desk-process.ts";

export const DEPUTY = "vietniece@skola.example";

export async function openDesk(script: Readonly<Record<string, string>>) {
  const buildFolder = mkdtempSync(path.join(tmpdir(), "desk-script-"));
  for (const [name, text] of Object.entries(script)) {
    writeFileSync(path.join(buildFolder, name), text);
  }
  const begin = () => beginWorkspace("empty", () => undefined);
  const workspace = begin();
  const state = await KeptState.open(emptyFolder());
  state.keep(workspace, "empty");
  const executions = new Executions(await bundleWorker(), buildFolder);
  const desk = new Desk(workspace, {
    beginning: "empty",
    begin,
    executions,
    state,
    broken: () => undefined,
  });
  const [main, beside] = await Promise.all([listen(0), listen(0)]);
  const ports = { own: beside.port, desk: main.port };
  const frames = new FrameShelf(await bundleFrameClient(), ports);
  const pages = new PageBundle(`http://127.0.0.1:${beside.port}`);
  main.server.on("request", deskListener(desk, deskParts(desk, frames, pages)));
  beside.server.on("request", frames.listener);
  const url = `http://127.0.0.1:${main.port}`;
  return {
    url,
    desk,
    post: async (address: string, body: unknown) => {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const answer = await fetch(`${url}${address}`, { method: "POST", body: text });
      return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
    },
    get: async (address: string) => {
      const answer = await fetch(`${url}${address}`);
      return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
    },
    close: () => {
      executions.endAll("The test is over.");
      for (const { server } of [main, beside]) {
        server.closeAllConnections();
        server.close();
      }
      state.close();
    },
  };
}

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;
