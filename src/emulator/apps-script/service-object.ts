// An object of an Apps Script service as the emulator holds it; `realm/realm.ts` shows it to the script.

/** Arguments come as plain values and service objects of ours; so do results. */
export type Method = (...args: unknown[]) => unknown;

export class ServiceObject {
  readonly name: string;
  readonly methods: Readonly<Record<string, Method>>;
  readonly constants: Readonly<Record<string, ServiceObject>>;

  /** `name` is what Google's messages call it, e.g. "UrlFetchApp" or "Menu". */
  constructor(
    name: string,
    methods: Readonly<Record<string, Method>>,
    constants: Readonly<Record<string, ServiceObject>> = {},
  ) {
    this.name = name;
    this.methods = methods;
    this.constants = constants;
  }

  /** The method of that name; undefined for what is not the service's own, e.g. "hasOwnProperty". */
  method(name: string): Method | undefined {
    return Object.hasOwn(this.methods, name) ? this.methods[name] : undefined;
  }

  constant(name: string): ServiceObject | undefined {
    return Object.hasOwn(this.constants, name) ? this.constants[name] : undefined;
  }

  /** What `String(x)` gives in the script. */
  get text(): string {
    return this.name;
  }
}

/** One value of an enumeration, e.g. ScriptApp.AuthMode.FULL; prints as its own name. */
export class EnumValue extends ServiceObject {
  readonly value: string;

  constructor(enumeration: string, value: string) {
    super(`${enumeration}.${value}`, { name: () => value });
    this.value = value;
  }

  override get text(): string {
    return this.value;
  }
}

export function enumeration(name: string, values: readonly string[]): ServiceObject {
  return new ServiceObject(
    name,
    {},
    Object.fromEntries(values.map((value) => [value, new EnumValue(name, value)])),
  );
}

/** The value of an enumeration made by `enumeration`. */
export function enumValue(of: ServiceObject, value: string): EnumValue {
  const found = of.constant(value);
  if (!(found instanceof EnumValue)) {
    throw new RangeError(`${of.name} has no ${value}`);
  }
  return found;
}
