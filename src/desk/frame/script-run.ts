// google.script.run as a page of HtmlService meets it. [apps-script/guides/html/reference/run]
// Calls start in the order they are made, ten at once at most; answers come in any order.
import { toPlainJson } from "../../emulator/apps-script/plain-data.ts";
import type { FrameMessage, PageMessage } from "./frame-messages.ts";

export type Handler = (value: unknown, userObject: unknown) => unknown;

/** `withSuccessHandler`, `withFailureHandler`, `withUserObject`, and every public function of the script. */
export type Runner = Readonly<Record<string, (...args: unknown[]) => unknown>>;

export interface ScriptRun {
  readonly run: Runner;
  readonly receive: (answer: PageMessage) => void;
}

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const AT_ONCE = 10;

/** `send` takes a message to the page; `report` is told of a failure that nobody handles. */
export function scriptRun(
  send: (message: FrameMessage) => void,
  report: (error: Error) => void,
): ScriptRun {
  const open = new Map<number, Handlers>();
  const queue: (() => void)[] = [];
  let last = 0;
  const start = (): void => {
    while (open.size < AT_ONCE && queue.length > 0) {
      queue.shift()?.();
    }
  };
  const call = (name: string, args: readonly unknown[], handlers: Handlers): void => {
    const copies = copied(args);
    queue.push(() => {
      last += 1;
      open.set(last, handlers);
      send({ kind: "google.script.run", call: last, function: name, arguments: copies });
    });
    start();
  };
  return {
    run: runner({}, call),
    receive: ({ call: number, outcome }) => {
      const handlers = open.get(number);
      if (handlers === undefined) {
        return;
      }
      open.delete(number);
      start();
      if ("result" in outcome) {
        handlers.success?.(outcome.result, handlers.userObject);
        return;
      }
      const error = new Error(outcome.error.message);
      error.name = outcome.error.name ?? "Error";
      (handlers.failure ?? report)(error, handlers.userObject);
    },
  };
}

function runner(
  handlers: Handlers,
  call: (name: string, args: readonly unknown[], handlers: Handlers) => void,
): Runner {
  const builders: Runner = {
    withSuccessHandler: (success) => runner({ ...handlers, success: handler(success) }, call),
    withFailureHandler: (failure) => runner({ ...handlers, failure: handler(failure) }, call),
    withUserObject: (userObject) => runner({ ...handlers, userObject }, call),
  };
  return new Proxy(builders, {
    get: (_, name) => {
      if (typeof name === "symbol" || name.endsWith("_")) {
        return undefined;
      }
      return Object.hasOwn(builders, name)
        ? builders[name]
        : (...args: unknown[]) => call(name, args, handlers);
    },
  });
}

function handler(given: unknown): Handler {
  if (typeof given !== "function") {
    throw new TypeError("The handler is no function.");
  }
  return given as Handler;
}

/** Arguments as copies. @throws TypeError for what is no plain data: dates, functions, elements, cycles. */
function copied(args: readonly unknown[]): unknown[] {
  const crossing = toPlainJson(args, {
    objectPrototype: Object.prototype,
    arrayPrototype: Array.prototype,
    isForeign: () => false,
  });
  if (!crossing.ok) {
    throw new TypeError(`Failed due to illegal value in property: ${crossing.path}`);
  }
  return JSON.parse(crossing.json) as unknown[];
}
