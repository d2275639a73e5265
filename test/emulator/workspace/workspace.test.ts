// A Workspace that goes on where an earlier one stood, and what is remembered only when a transaction holds.
import { describe, expect, test } from "vitest";
import { openWorkspace } from "../../../src/emulator/workspace/open-workspace.ts";
import type { Change } from "../../../src/emulator/workspace/store.ts";

const MAIL = { at: "", from: "a", to: "b", subject: "s", body: "t", sentBy: "Drive" } as const;

describe("a Workspace", () => {
  test("keeps no mail and no person of a transaction that broke", () => {
    const workspace = openWorkspace();
    expect(() =>
      workspace.store.transaction(() => {
        workspace.outbox.put(MAIL);
        workspace.people.add({ email: "Anna@skola.example", displayName: "Anna", locale: "lv" });
        workspace.people.withoutAccount("vecaks@skola.example");
        throw new Error("broken");
      }),
    ).toThrow("broken");
    expect(workspace.outbox.list()).toEqual([]);
    expect(workspace.people.list()).toEqual([]);
    expect(workspace.people.hasAccount("vecaks@skola.example")).toBe(true);
  });

  test("goes on from where another stood: its rows, ids, time, limits", () => {
    const first = openWorkspace({ quotas: false, listLagSeconds: 2, seed: 7 });
    const committed: Change[] = [];
    first.store.onCommit((changes) => committed.push(...changes));
    first.outbox.put(MAIL);
    first.outbox.put({ ...MAIL, subject: "vēl" });
    first.store.transaction(() => first.store.table("stars").set("x", true));
    first.store.transaction(() => first.store.table("stars").delete("x"));
    first.clock.advance(61_234.25);
    first.ids.file();
    const second = openWorkspace({ resume: first.standing() });
    second.store.restore(committed);
    expect(second.standing()).toEqual(first.standing());
    expect(second.outbox.list().map(({ subject }) => subject)).toEqual(["s", "vēl"]);
    expect([...second.store.rows()]).toEqual([...first.store.rows()]);
    expect(second.ids.file()).toBe(first.ids.file());
    expect(second.latencies.draw("get")).toBe(first.latencies.draw("get"));
  });
});
