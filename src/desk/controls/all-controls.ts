// Every control of the emulated Workspace, under /emulator/.
import { z } from "zod";
import type { Desk } from "../desk.ts";
import { bodyOf, json, refusal } from "../web/message.ts";
import type { WebAnswer, WebRequest } from "../web/message.ts";
import { clock } from "./clock.ts";
import type { Control } from "./control.ts";
import { drawings } from "./drawings.ts";
import { faults } from "./faults.ts";
import { lag, latencies, quotas } from "./limits.ts";
import { tabs } from "./tabs.ts";
import { counters, outbox } from "./traces.ts";

/** Everything back to the beginning: the demo school's opened year, or the empty school. */
const reset: Control = {
  takes: "{}",
  post: (desk, request) => {
    bodyOf(request, z.strictObject({}));
    desk.reset();
    return { reset: true };
  },
};

const CONTROLS: Readonly<Record<string, Control>> = {
  reset,
  clock,
  faults,
  quotas,
  lag,
  latencies,
  outbox,
  counters,
  drawings,
  tabs,
};

export function answerControl(desk: Desk, request: WebRequest): WebAnswer {
  const [, , name = "", ...rest] = request.path.split("/");
  if (name === "" && request.method === "GET") {
    return json({ controls: listed() });
  }
  const control = Object.hasOwn(CONTROLS, name) ? CONTROLS[name] : undefined;
  if (control === undefined || rest.length > 0) {
    return refusal(404, `There is no ${request.path}.`, { controls: listed() });
  }
  const { get, post } = control;
  if (request.method === "POST") {
    return json(desk.adjust(() => post(desk, request)));
  }
  if (request.method === "GET" && get !== undefined) {
    return json(desk.visit(() => get(desk)));
  }
  return refusal(405, `${request.path} does not take ${request.method}.`, { controls: listed() });
}

function listed() {
  return Object.entries(CONTROLS).map(([name, { takes, get }]) => ({
    name,
    path: `/emulator/${name}`,
    methods: get === undefined ? ["POST"] : ["GET", "POST"],
    takes,
  }));
}
