// The parts of an exported file, as text.
import { strFromU8, unzipSync } from "fflate";

export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

export function partOf(file: Uint8Array, path: string): string {
  const part = partsOf(file)[path];
  if (part === undefined) {
    throw new Error(`The file has no part ${path}.`);
  }
  return part;
}

/** Every element of that name that holds others or text, from its start to its end. */
export function elementsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, "g")) ?? [];
}
