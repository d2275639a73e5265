// A file's mark goes into its appProperties and comes back, and fits into them.
import { describe, expect, test } from "vitest";
import { fileMark } from "../../../src/google/reading/surveyed-file.ts";
import { appPropertiesOf, clearedAppProperties } from "../../../src/google/writing/file-mark.ts";
import { CLASS_SUBFOLDERS } from "../../../src/core/forms/file-names.ts";
import { ALL_FORMS } from "../../../src/core/forms/all-forms.ts";
import { subfolderKey } from "../../../src/usecases/making/step-keys.ts";
import type { FileMark } from "../../../src/usecases/ports/step.ts";

const PLAN: FileMark = {
  kind: "plan",
  key: "plan:2020_2021/4.a",
  year: "2020_2021",
  schoolClass: "4.a",
  template: "plan-4-6 2020-11-06",
  status: "DRAFT",
};

describe("a file's mark", () => {
  test("is written in short properties", () => {
    expect(appPropertiesOf(PLAN, "1journal")).toEqual({
      kind: "plan",
      key: "plan:2020_2021/4.a",
      year: "2020_2021",
      class: "4.a",
      template: "plan-4-6 2020-11-06",
      status: "DRAFT",
      journal: "1journal",
    });
  });

  test.each<FileMark>([PLAN, { kind: "templates", key: "templates" }])(
    "comes back from them as it was: $kind",
    (mark) => {
      expect(fileMark(appPropertiesOf(mark, null))).toEqual(mark);
    },
  );

  // Drive API, "Add custom file properties": 124 bytes for key and value together.
  test("fits into Google's 124 bytes with the longest names there are", () => {
    const label = "12.žģ";
    const keys = CLASS_SUBFOLDERS.map(({ key }) => subfolderKey(key, "2020_2021", label));
    const templates = ALL_FORMS.map(({ key, version }) => `${key} ${version}`);
    const marks = keys.flatMap((key) =>
      templates.map((template): FileMark => ({
        kind: "journal-template",
        key,
        year: "2020_2021",
        schoolClass: label,
        template,
        status: "DRAFT",
      })),
    );
    const journalId = "1".repeat(60);
    const sizes = marks.flatMap((mark) =>
      Object.entries(appPropertiesOf(mark, journalId)).map(([key, value]) =>
        Buffer.byteLength(key + value),
      ),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(124);
  });

  test("is taken off a copy property by property", () => {
    const all = appPropertiesOf(PLAN, "1journal");
    const ofReview = ["submittedAt", "statusAt"];
    expect(Object.keys(clearedAppProperties()).sort()).toEqual(
      [...Object.keys(all), ...ofReview, "replacedBy"].sort(),
    );
    expect(new Set(Object.values(clearedAppProperties()))).toEqual(new Set([null]));
  });
});
