import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SchoolDrive } from "./school-drive.ts";

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`key${i}`, "1"]));

describe("properties and appProperties", () => {
  it("refuses 125 bytes of key and value, and counts bytes of UTF-8, not characters", () => {
    const school = new SchoolDrive();
    const create = (value: string) =>
      school.verdict("files.create", { body: { appProperties: { class: value } } });
    expect(create("x".repeat(120))).toBe("403 propertyLengthLimitExceeded");
    expect(create("x".repeat(119))).toBe("ok");
    expect(create("ā".repeat(60))).toBe("403 propertyLengthLimitExceeded");
    expect(create("ā".repeat(59))).toBe("ok");
  });

  it("holds the limit for every key and value", () => {
    const school = new SchoolDrive();
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
        fc.string({ unit: "binary", maxLength: 90 }),
        (key, value) => {
          const fits = new TextEncoder().encode(key + value).length <= 124;
          const verdict = school.verdict("files.create", {
            body: { properties: { [key]: value } },
          });
          expect(verdict).toBe(fits ? "ok" : "403 propertyLengthLimitExceeded");
        },
      ),
      { numRuns: 100 },
    );
  });

  it("refuses a thirty-first private and a thirty-first public property, also one by one", () => {
    const school = new SchoolDrive();
    for (const field of ["properties", "appProperties"]) {
      expect(school.verdict("files.create", { body: { [field]: many(31) } })).toBe(
        "403 propertyCountLimitExceeded",
      );
      const { id: fileId } = school.do("files.create", { body: { [field]: many(30) } });
      const add = (changes: object) =>
        school.verdict("files.update", { fileId, body: { [field]: changes } });
      expect(add({ more: "1" })).toBe("403 propertyCountLimitExceeded");
      expect(add({ more: "1", key0: null })).toBe("ok");
    }
  });

  it("refuses a value that is no text", () => {
    const school = new SchoolDrive();
    expect(school.verdict("files.create", { body: { properties: { number: 4 } } })).toBe(
      "400 invalid",
    );
  });

  it("merges key by key in an update, null clears, and an empty collection is not shown", () => {
    const school = new SchoolDrive();
    const { id: fileId } = school.do("files.create", {
      body: { appProperties: { kind: "plan", year: "2021" } },
    });
    const update = (appProperties: object) =>
      school.do("files.update", { fileId, body: { appProperties } });
    expect(update({ year: null, status: "draft" })).toMatchObject({
      appProperties: { kind: "plan", status: "draft" },
    });
    expect(update({ kind: null, status: null })).not.toHaveProperty("appProperties");
  });

  it("shows them to everyone who sees the file", () => {
    const school = new SchoolDrive();
    const fileId = school.file(school.driveWithMembers(), "text/plain", "Plāns", {});
    school.do("files.update", { fileId, body: { appProperties: { kind: "plan" } } });
    expect(school.get(fileId, { as: "guard@skola.example" })).toMatchObject({
      appProperties: { kind: "plan" },
    });
  });
});
