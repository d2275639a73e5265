import { describe, expect, it } from "vitest";
import { DOCUMENT } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { SchoolDrive } from "./school-drive.ts";
import type { Resource } from "./school-drive.ts";

const [ANNA, BAIBA, CECILIJA] = [
  "anna@skola.example",
  "baiba@skola.example",
  "cecilija@skola.example",
];

function sharedFile() {
  const school = new SchoolDrive();
  const fileId = school.file(school.drive(), DOCUMENT);
  school.workspace.latencies.enabled = true;
  const start = school.workspace.clock.now();
  /** Shares at that millisecond; answers when it is done. */
  const share = (emailAddress: string | undefined, at: number): number => {
    const performed = school.perform("permissions.create", {
      fileId,
      at: start + at,
      sendNotificationEmail: false,
      body: { type: "user", role: "reader", emailAddress },
    });
    expect(performed.outcome.ok).toBe(true);
    return performed.endsAt - start;
  };
  const sharedWith = () =>
    school
      .do<{ permissions: readonly Resource[] }>("permissions.list", { fileId })
      .permissions.map(({ emailAddress }) => emailAddress)
      .filter((email) => email !== "deputy@skola.example")
      .sort();
  return { school, fileId, share, sharedWith };
}

describe("changes of one file's permissions at the same time", () => {
  it("leave only the last one standing, though every one is answered as done", () => {
    const { share, sharedWith } = sharedFile();
    share(ANNA, 0);
    share(BAIBA, 1);
    share(CECILIJA, 2);
    expect(sharedWith()).toEqual([CECILIJA]);
  });

  it("all stand when each starts after the one before has ended", () => {
    const { share, sharedWith } = sharedFile();
    const second = share(ANNA, 0);
    const third = share(BAIBA, second);
    share(CECILIJA, third);
    expect(sharedWith()).toEqual([ANNA, BAIBA, CECILIJA]);
  });

  it("do not undo what was there before the first of them", () => {
    const { share, sharedWith } = sharedFile();
    const later = share(ANNA, 0);
    share(BAIBA, later);
    share(CECILIJA, later);
    expect(sharedWith()).toEqual([ANNA, CECILIJA]);
  });

  it("undo a removal as well as a share", () => {
    const { school, fileId, share, sharedWith } = sharedFile();
    const later = share(ANNA, 0);
    const [permission] = school
      .do<{ permissions: readonly Resource[] }>("permissions.list", { fileId })
      .permissions.filter(({ emailAddress }) => emailAddress === ANNA);
    school.do("permissions.delete", {
      fileId,
      permissionId: permission?.id,
      at: school.workspace.clock.now() + later,
    });
    expect(sharedWith()).toEqual([]);
    share(BAIBA, later);
    expect(sharedWith()).toEqual([ANNA, BAIBA]);
  });

  it("do not disturb each other on different files", () => {
    const { school, share, sharedWith } = sharedFile();
    const other = school.file("root", DOCUMENT);
    share(ANNA, 0);
    school.share(other, String(BAIBA), "reader");
    expect(sharedWith()).toEqual([ANNA]);
    expect(school.verdict("files.get", { as: String(BAIBA), fileId: other })).toBe("ok");
  });
});
