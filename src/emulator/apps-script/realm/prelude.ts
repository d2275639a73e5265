// The few lines that run inside the script's own realm before the script does, so that every error, array, object and date
// that the script sees is of its own realm: `instanceof` works, and nothing of Node can be reached.

/** Evaluates to a function of (host), where host is { now, call, read, has }; returns the makers that realm.ts uses. */
export const PRELUDE = String.raw`(function (host) {
  "use strict";
  const RealDate = Date;
  const VirtualDate = new Proxy(RealDate, {
    construct: (date, given, target) =>
      Reflect.construct(date, given.length === 0 ? [host.now()] : given, target === VirtualDate ? date : target),
    apply: () => new RealDate(host.now()).toString(),
  });
  RealDate.now = function now() { return host.now(); };
  RealDate.prototype.constructor = VirtualDate;
  Object.defineProperty(globalThis, "Date", { value: VirtualDate, writable: true, configurable: true, enumerable: false });

  function raise(thrown) {
    const error = new Error(thrown.message);
    Object.defineProperty(error, "name", { value: thrown.name, writable: true, configurable: true, enumerable: false });
    throw error;
  }
  function settled(outcome) {
    if (outcome.thrown !== null) raise(outcome.thrown);
    return outcome.value;
  }
  return {
    intrinsics: { object: Object.prototype, array: Array.prototype },
    array: () => [],
    object: () => ({}),
    parse: (text) => JSON.parse(text),
    method: (service, name) => function () { return settled(host.call(service, name, Array.from(arguments))); },
    service: (service) => new Proxy({}, {
      get: (_, key) => (typeof key === "symbol" ? undefined : settled(host.read(service, key))),
      has: (_, key) => typeof key === "string" && host.has(service, key),
      set: (_, key) => raise({ name: "TypeError", message: "Cannot add property " + String(key) + ", object is not extensible" }),
      defineProperty: () => false,
      deleteProperty: () => false,
    }),
  };
})`;
