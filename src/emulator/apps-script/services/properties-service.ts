// PropertiesService: small texts kept per script, person and document. 9 KB a value, 500 KB a store.
import type { Execution } from "../execution.ts";
import { ScriptException } from "../script-exception.ts";
import { ServiceObject } from "../service-object.ts";
import { Arguments } from "./arguments.ts";
import { ofDocument, ofScript, ofUser } from "./owned-store.ts";

const KEY_BYTES = 8_066;
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export function propertiesService(execution: Execution): ServiceObject {
  return new ServiceObject("PropertiesService", {
    getScriptProperties: () => properties(execution, ofScript()),
    getUserProperties: () => properties(execution, ofUser(execution)),
    getDocumentProperties: () => {
      const store = ofDocument(execution);
      return store === null ? null : properties(execution, store);
    },
  });
}

function properties(execution: Execution, store: string): ServiceObject {
  const { core } = execution.environment;
  const read = () => core.properties(store);
  const write = (changes: Readonly<Record<string, string | null>>) => {
    checkSizes(read(), changes);
    core.changeProperties(store, changes);
    return service;
  };
  const given = (method: string, args: readonly unknown[]) =>
    new Arguments(`PropertiesService.Properties.${method}`, args);
  const service: ServiceObject = new ServiceObject("Properties", {
    getProperty: (...args) => read()[given("getProperty", args).text(0)] ?? null,
    getProperties: () => read(),
    getKeys: () => Object.keys(read()),
    setProperty: (...args) => {
      const pair = given("setProperty", args);
      return write({ [pair.text(0)]: pair.text(1) });
    },
    setProperties: (...args) => {
      const values = given("setProperties", args).textMap(0);
      const others = args[1] === true ? cleared(read()) : {};
      return write({ ...others, ...values });
    },
    deleteProperty: (...args) => write({ [given("deleteProperty", args).text(0)]: null }),
    deleteAllProperties: () => write(cleared(read())),
  });
  return service;
}

function cleared(values: Readonly<Record<string, string>>): Record<string, null> {
  return Object.fromEntries(Object.keys(values).map((key) => [key, null]));
}

function checkSizes(
  before: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value !== null && (key === "" || Buffer.byteLength(key) > KEY_BYTES)) {
      throw new ScriptException(key === "" ? "Invalid argument: key" : "Argument too large: key");
    }
    if (value !== null && Buffer.byteLength(value) > VALUE_BYTES) {
      throw new ScriptException("Argument too large: value");
    }
  }
  const bytes = Object.entries({ ...before, ...changes })
    .map(([key, value]) => (value === null ? 0 : Buffer.byteLength(key) + Buffer.byteLength(value)))
    .reduce((sum, size) => sum + size, 0);
  if (bytes > STORE_BYTES) {
    throw new ScriptException(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  }
}
