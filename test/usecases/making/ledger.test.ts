// The ledger: of all that was written down about a key, the last row counts.
import { describe, expect, it } from "vitest";
import { Ledger } from "../../../src/usecases/making/ledger.ts";
import type { LedgerRow, LedgerState } from "../../../src/usecases/ports/ledger-row.ts";
import { folder, share } from "./scripted-drive.ts";

function row(key: string, state: LedgerState, id: string | null): LedgerRow {
  return { key, state, id, at: 0, job: "job", note: "" };
}

describe("the ledger", () => {
  it("knows nothing of a key that it has no row of", () => {
    const ledger = new Ledger([]);
    expect(ledger.last("class")).toBeUndefined();
    expect(ledger.idOf({ step: "class" })).toBeNull();
    expect(ledger.isDone(folder("class"))).toBe(false);
  });

  it.each(["intent", "failed", "gone"] as const)("gives no id of what is %s", (state) => {
    const ledger = new Ledger([row("class", state, "folder 1")]);
    expect(ledger.idOf({ step: "class" })).toBeNull();
    expect(ledger.isDone(folder("class"))).toBe(false);
  });

  it("gives the id of what is made, and an id as it is", () => {
    const ledger = new Ledger([
      row("class", "intent", "folder 1"),
      row("class", "made", "folder 1"),
    ]);
    expect(ledger.idOf({ step: "class" })).toBe("folder 1");
    expect(ledger.idOf({ id: "the drive" })).toBe("the drive");
    expect(ledger.isDone(folder("class"))).toBe(true);
  });

  it("lets the last row count, also of rows added later", () => {
    const ledger = new Ledger([row("class", "made", "folder 1")]);
    ledger.add([row("class", "gone", null)]);
    expect(ledger.idOf({ step: "class" })).toBeNull();
    ledger.add([row("class", "made", "folder 2")]);
    expect(ledger.idOf({ step: "class" })).toBe("folder 2");
    expect([...ledger.rows()]).toEqual([row("class", "made", "folder 2")]);
  });

  it("holds an effect for done only on the file it was done to", () => {
    const ledger = new Ledger([row("class", "made", "folder 1"), row("share", "made", "folder 1")]);
    expect(ledger.isDone(share("share", "class"))).toBe(true);
    ledger.add([row("class", "made", "folder 2")]);
    expect(ledger.isDone(share("share", "class"))).toBe(false);
  });
});
