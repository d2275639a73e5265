// CacheService: texts kept for a while. 250 characters a key, 100 KB a value, 10 minutes unless told, 6 hours at most.
import type { Execution } from "../execution.ts";
import { ScriptException } from "../script-exception.ts";
import { ServiceObject } from "../service-object.ts";
import { Arguments } from "./arguments.ts";
import { ofDocument, ofScript, ofUser } from "./owned-store.ts";

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const SECONDS = { usual: 600, least: 1, most: 21_600 };

export function cacheService(execution: Execution): ServiceObject {
  return new ServiceObject("CacheService", {
    getScriptCache: () => cache(execution, ofScript()),
    getUserCache: () => cache(execution, ofUser(execution)),
    getDocumentCache: () => {
      const store = ofDocument(execution);
      return store === null ? null : cache(execution, store);
    },
  });
}

function cache(execution: Execution, name: string): ServiceObject {
  const { core } = execution.environment;
  const read = (key: string) => core.cached(name, checkedKey(key), execution.now());
  const put = (values: Readonly<Record<string, string>>, seconds: number) => {
    Object.entries(values).forEach(([key, value]) => checkSizes(key, value));
    if (seconds < SECONDS.least || seconds > SECONDS.most) {
      throw new ScriptException("Invalid argument: expirationInSeconds");
    }
    core.putCached(name, values, execution.now(), execution.now() + seconds * 1000);
  };
  const given = (method: string, args: readonly unknown[]) =>
    new Arguments(`CacheService.Cache.${method}`, args);
  return new ServiceObject("Cache", {
    get: (...args) => read(given("get", args).text(0)),
    getAll: (...args) =>
      Object.fromEntries(
        given("getAll", args)
          .texts(0)
          .flatMap((key) => {
            const value = read(key);
            return value === null ? [] : [[key, value]];
          }),
      ),
    put: (...args) => {
      const entry = given("put", args);
      put({ [entry.text(0)]: entry.text(1) }, entry.optionalNumber(2, SECONDS.usual));
    },
    putAll: (...args) => {
      const entries = given("putAll", args);
      put(entries.textMap(0), entries.optionalNumber(1, SECONDS.usual));
    },
    remove: (...args) => core.removeCached(name, [given("remove", args).text(0)]),
    removeAll: (...args) => core.removeCached(name, given("removeAll", args).texts(0)),
  });
}

function checkedKey(key: string): string {
  if (key.length > KEY_CHARACTERS) {
    throw new ScriptException("Argument too large: key");
  }
  return key;
}

function checkSizes(key: string, value: string): void {
  checkedKey(key);
  if (Buffer.byteLength(value) > VALUE_BYTES) {
    throw new ScriptException("Argument too large: value");
  }
}
