// The script's realm: one fresh context per execution, with the services shown in it as objects of its own.
import { createContext, runInContext } from "node:vm";
import { ServiceObject } from "../service-object.ts";
import { ScriptException, notEmulated } from "../script-exception.ts";
import { PRELUDE } from "./prelude.ts";

type Outcome =
  | { readonly thrown: null; readonly value: unknown }
  | { readonly thrown: { readonly name: string; readonly message: string } };

interface Makers {
  readonly intrinsics: { readonly object: object; readonly array: object };
  readonly array: () => unknown[];
  readonly object: () => Record<string, unknown>;
  readonly parse: (text: string) => unknown;
  readonly method: (service: ServiceObject, name: string) => (...args: unknown[]) => unknown;
  readonly service: (service: ServiceObject) => object;
}

export interface Guard {
  /** Milliseconds of the execution's own time. */
  readonly now: () => number;
  /** Throws when the execution is over or may not use this member, e.g. ("UrlFetchApp", "fetch"). */
  readonly enter: (service: string, method: string) => void;
  /** Told of an error that no service meant to throw, before the script can catch it. */
  readonly broke: (defect: unknown) => void;
}

/** Members every object answers to without being asked whether it is emulated. */
const QUIET = new Set(["then", "toJSON", "constructor", "valueOf", "prototype", "$$typeof"]);

export class Realm {
  readonly globals: Record<string, unknown> = {};
  readonly intrinsics: Makers["intrinsics"];
  readonly #guard: Guard;
  readonly #makers: Makers;
  readonly #shown = new WeakMap<ServiceObject, object>();
  readonly #behind = new WeakMap<object, ServiceObject>();
  readonly #methods = new WeakMap<ServiceObject, Map<string, unknown>>();

  constructor(guard: Guard) {
    this.#guard = guard;
    createContext(this.globals, { microtaskMode: "afterEvaluate" });
    const prelude = runInContext(PRELUDE, this.globals) as (host: object) => Makers;
    this.#makers = prelude({
      now: () => this.#guard.now(),
      call: (service: ServiceObject, name: string, args: unknown[]) =>
        this.#outcome(() => this.#call(service, name, args)),
      read: (service: ServiceObject, name: string) =>
        this.#outcome(() => this.#read(service, name)),
      has: (service: ServiceObject, name: string) =>
        service.method(name) !== undefined || service.constant(name) !== undefined,
    });
    this.intrinsics = this.#makers.intrinsics;
  }

  /** Every name that is global before a script is loaded. */
  globalNames(): ReadonlySet<string> {
    return new Set(
      runInContext("Object.getOwnPropertyNames(globalThis)", this.globals) as string[],
    );
  }

  /** Whether a value of the script is one of our service objects. */
  isService(value: object): boolean {
    return this.#behind.has(value);
  }

  parse(jsonText: string): unknown {
    return this.#makers.parse(jsonText);
  }

  /** A value of ours as the script sees it. */
  toScript(value: unknown): unknown {
    if (typeof value !== "object" || value === null) {
      return value;
    }
    if (value instanceof ServiceObject) {
      return this.#show(value);
    }
    if (Array.isArray(value)) {
      const array = this.#makers.array();
      for (const item of value) {
        array.push(this.toScript(item));
      }
      return array;
    }
    const object = this.#makers.object();
    for (const [key, item] of Object.entries(value)) {
      object[key] = this.toScript(item);
    }
    return object;
  }

  /** A value of the script as we see it: plain objects and arrays are copied, services found again, the rest is as it is. */
  fromScript(value: unknown, seen = new Map<object, unknown>()): unknown {
    if (typeof value !== "object" || value === null) {
      return value;
    }
    const service = this.#behind.get(value);
    if (service !== undefined) {
      return service;
    }
    if (seen.has(value)) {
      return seen.get(value);
    }
    if (Array.isArray(value)) {
      const array: unknown[] = [];
      seen.set(value, array);
      for (const item of value) {
        array.push(this.fromScript(item, seen));
      }
      return array;
    }
    if (Object.getPrototypeOf(value) !== this.intrinsics.object) {
      return value;
    }
    const object: Record<string, unknown> = {};
    seen.set(value, object);
    for (const [key, item] of Object.entries(value)) {
      object[key] = this.fromScript(item, seen);
    }
    return object;
  }

  #show(service: ServiceObject): object {
    const known = this.#shown.get(service);
    if (known !== undefined) {
      return known;
    }
    const proxy = this.#makers.service(service);
    this.#shown.set(service, proxy);
    this.#behind.set(proxy, service);
    return proxy;
  }

  #read(service: ServiceObject, name: string): unknown {
    const constant = service.constant(name);
    if (constant !== undefined) {
      return this.#show(constant);
    }
    if (service.method(name) !== undefined || name === "toString") {
      return this.#method(service, name);
    }
    if (QUIET.has(name)) {
      return undefined;
    }
    throw notEmulated(`${service.name}.${name}`);
  }

  #method(service: ServiceObject, name: string): unknown {
    const methods = this.#methods.get(service) ?? new Map<string, unknown>();
    this.#methods.set(service, methods);
    const method = methods.get(name) ?? this.#makers.method(service, name);
    methods.set(name, method);
    return method;
  }

  #call(service: ServiceObject, name: string, args: unknown[]): unknown {
    const method = service.method(name);
    if (method === undefined) {
      return service.text;
    }
    this.#guard.enter(service.name, name);
    const given = Array.from(args, (arg) => this.fromScript(arg));
    return this.toScript(method(...given));
  }

  /** What a service throws crosses as data, so that the script catches an error of its own realm. */
  #outcome(work: () => unknown): Outcome {
    try {
      return { thrown: null, value: work() };
    } catch (error) {
      if (error instanceof ScriptException) {
        return { thrown: { name: error.name, message: error.message } };
      }
      this.#guard.broke(error);
      throw error;
    }
  }
}
