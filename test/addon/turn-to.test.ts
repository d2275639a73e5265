// From one of the class's pages to the one that carries another area of the work: it takes the place of the page that is open.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { AREA_PAGES } from "../../src/contract/class-areas.ts";
import type { AreaKey, AreaStart } from "../../src/contract/class-areas.ts";
import { BUILD_FOLDER } from "../../src/demo/addon.ts";
import { ScriptUnderTest, TEACHER } from "../emulator/apps-script/script-under-test.ts";

function turnTo(start: unknown) {
  const script = new ScriptUnderTest("", { environment: { buildFolder: BUILD_FOLDER } });
  script.workspace.people.add({ email: TEACHER, displayName: "Anna Ozola", locale: "lv" });
  return script.run({ function: "sidebarTurnTo", arguments: [start] });
}

it.each([
  { area: "canteen", arrival: "list" },
  { area: "log", arrival: "somewhere" },
  { area: "log", arrival: { entry: "x".repeat(101) } },
])("%j leads nowhere", (start) => {
  const { outcome, ui } = turnTo(start);
  expect(outcome).toMatchObject({ result: { ok: false, problem: { kind: "INPUT_UNREADABLE" } } });
  expect(ui.sidebars).toEqual([]);
});

describe.each(Object.keys(AREA_PAGES) as AreaKey[])("to %s", (area) => {
  it.each<AreaStart["arrival"]>(["list", "new", { entry: '"><script>alert(1)</script>' }])(
    "%j is on the page that carries it",
    (arrival) => {
      const { outcome, ui } = turnTo({ area, arrival });
      expect(outcome).toEqual({ result: { ok: true, value: null } });
      const [main, file, start = ""] =
        /<main id="?sidebar"? data-file="([^"]*)" data-start="([^"]*)">/.exec(
          ui.sidebars[0]?.html ?? "",
        ) ?? [];
      expect(file).toBe("the-document");
      expect(JSON.parse(decodeURIComponent(start))).toEqual({ area, arrival });
      const built = readFileSync(path.join(BUILD_FOLDER, `${AREA_PAGES[area]}.html`), "utf8");
      expect(ui.sidebars.map(({ html }) => html)).toEqual([
        built.replace(/<main [^>]*>/, main ?? ""),
      ]);
    },
  );
});
