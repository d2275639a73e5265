import { describe, expect, it } from "vitest";
import { draftOf } from "../../../src/sidebar/drafts/draft.ts";
import type { DraftStorage } from "../../../src/sidebar/drafts/draft.ts";

class Kept implements DraftStorage {
  readonly items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

const FORBIDDEN: DraftStorage = {
  getItem: () => refuse(),
  setItem: () => refuse(),
  removeItem: () => refuse(),
};

function refuse(): never {
  throw new Error("The quota has been exceeded.");
}

describe("a draft", () => {
  it.each([
    ["there is no storage", null],
    ["storage is forbidden", FORBIDDEN],
  ])("forgets without a word where %s", (_, storage) => {
    const draft = draftOf(storage, "file", "set-up");
    draft.write({ phone: "123" });
    draft.clear();
    expect(draft.read()).toEqual({});
  });

  it.each(["{", "null", '"text"', '{"phone":5}'])("takes nothing from a damaged %s", (text) => {
    const storage = new Kept();
    draftOf(storage, "file", "set-up").write({ phone: "123" });
    for (const key of storage.items.keys()) {
      storage.items.set(key, text);
    }
    expect(draftOf(storage, "file", "set-up").read()).toEqual({});
  });

  it("is there when the sidebar is opened again, for that file and form alone", () => {
    const storage = new Kept();
    draftOf(storage, "file", "set-up").write({ phone: "123" });
    expect(draftOf(storage, "file", "set-up").read()).toEqual({ phone: "123" });
    expect(draftOf(storage, "file", "class-list").read()).toEqual({});
    expect(draftOf(storage, "other", "set-up").read()).toEqual({});
  });

  it("is gone once it is cleared", () => {
    const storage = new Kept();
    const draft = draftOf(storage, "file", "set-up");
    draft.write({ phone: "123" });
    draft.clear();
    expect(draft.read()).toEqual({});
    expect(storage.items.size).toBe(0);
  });
});
