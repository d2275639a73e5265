// Values packed as text come back as they were, and what was said once is not said again.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../../../src/emulator/workspace/store.ts";
import { Packer, Unpacker } from "../../../src/desk/state/packing.ts";
import type { PackedChanges } from "../../../src/desk/state/packing.ts";

function set(value: unknown): Change {
  return { table: "t", key: "k", value };
}

function read(text: string): PackedChanges {
  return JSON.parse(`{${text}}`) as PackedChanges;
}

describe("packed changes", () => {
  test("refuse a node that was never written", () => {
    expect(() => new Unpacker().unpack({ nodes: [], changes: [set("#0")] })).toThrow("Node 0");
  });

  test("come back as they were, whatever they hold and however often it repeats", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.string()), (values, texts) => {
        const changes = [...values, ...values, texts, texts.map((text) => `#${text}`)].map(set);
        const packer = new Packer();
        const lines = changes.map((change) => packer.pack([change]));
        const unpacker = new Unpacker();
        const back = lines.flatMap((line) => unpacker.unpack(read(line)));
        expect(back).toEqual(JSON.parse(JSON.stringify(changes)));
      }),
    );
  });

  test("keep a deleted row deleted", () => {
    const text = new Packer().pack([set(undefined)]);
    expect(new Unpacker().unpack(read(text))).toEqual([set(undefined)]);
  });

  test("name a part that was written before, in other changes too", () => {
    const row = { cells: ["Ģirts Žagarābols", "4.a klases audzinātājs"] };
    const packer = new Packer();
    packer.pack([set({ rows: [row] })]);
    expect(packer.pack([set({ rows: [structuredClone(row), row, null] })])).toBe(
      '"nodes":[[{"cells":"#0"},{"cells":"#0"},null]],"changes":[{"table":"t","key":"k","value":{"rows":"#2"}}]',
    );
  });

  test("go on naming after they were read back", () => {
    const value = { cells: ["Ģirts Žagarābols", "4.a klases audzinātājs"] };
    const unpacker = new Unpacker();
    unpacker.unpack(read(new Packer().pack([set(value)])));
    const packer = Packer.after(unpacker);
    expect(packer.pack([set(value)])).toContain('"nodes":[]');
    const more = packer.pack([set([value, "vēl viens ļoti garš teksts"])]);
    expect(unpacker.unpack(read(more))).toEqual([set([value, "vēl viens ļoti garš teksts"])]);
  });
});
