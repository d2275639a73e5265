import { describe, expect, it } from "vitest";
import { pageMenus } from "../../../../src/desk/pages/addon/addon-menus.ts";

const NAMES = { extensions: "Paplašinājumi", addon: "Audzināšanas darbs" };
const item = { kind: "item", caption: "Atvērt sānjoslu", function: "openSidebar" } as const;

describe("pageMenus", () => {
  it("are none where the script put none up", () => {
    expect(pageMenus([], NAMES, () => undefined)).toEqual([]);
  });

  it("show the add-on's own menu under its name, below the extensions", () => {
    const run: string[] = [];
    const [menu] = pageMenus([{ caption: null, items: [item] }], NAMES, (name) => run.push(name));
    const own = menu?.entries[0];
    expect([menu?.label, own?.kind === "submenu" && own.label]).toEqual([
      "Paplašinājumi",
      "Audzināšanas darbs",
    ]);
    const [entry] = own?.kind === "submenu" ? own.entries : [];
    if (entry?.kind === "item") {
      entry.choose();
    }
    expect(run).toEqual(["openSidebar"]);
  });

  it("show a menu of another name beside them", () => {
    const menus = pageMenus(
      [{ caption: "Skola", items: [{ kind: "separator" }] }],
      NAMES,
      () => undefined,
    );
    expect(menus).toEqual([{ label: "Skola", entries: [{ kind: "separator" }] }]);
  });
});
