// What waits for the deputy: the longest waiting first.
import { expect, test } from "vitest";
import type { ListedFile } from "../../../src/usecases/ports/master-view.ts";
import { reviewQueue } from "../../../src/usecases/overview/review-queue.ts";

function file(
  id: string,
  status: string,
  submittedAt: string,
  more: Partial<ListedFile> = {},
): ListedFile {
  return {
    id,
    name: id,
    url: "",
    kind: "plan",
    key: "",
    year: "2020_2021",
    schoolClass: "4.b",
    status,
    submittedAt,
    template: "",
    journal: "j",
    modifiedAt: Date.parse(submittedAt || "2020-01-01"),
    trashed: false,
    ...more,
  };
}

test("only submitted documents wait, and one changed afterwards is marked", () => {
  const queue = reviewQueue([
    file("later", "SUBMITTED", "2020-09-20T08:00:00Z"),
    file("draft", "DRAFT", ""),
    file("binned", "SUBMITTED", "2020-09-01T08:00:00Z", { trashed: true }),
    file("changed", "SUBMITTED", "2020-09-10T08:00:00Z", {
      modifiedAt: Date.parse("2020-09-11T08:00:00Z"),
    }),
  ]);
  expect(queue.map(({ documentId, isChanged }) => [documentId, isChanged])).toEqual([
    ["changed", true],
    ["later", false],
  ]);
});
