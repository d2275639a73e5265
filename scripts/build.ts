// Builds what is pushed: build/Code.js with a top-level function for every entry point, the sidebar's page in each language, and the manifest.
import { copyFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { BuildOptions } from "esbuild";
import { sidebarPage } from "./sidebar-page.ts";

const root = path.resolve(import.meta.dirname, "..");
const entry = path.join(root, "src/addon/main.ts");
const out = path.join(root, "build");

const options = {
  entryPoints: [entry],
  bundle: true,
  minify: true,
  write: false,
  // Apps Script's V8 has no class fields or private names; es2020 lowers them.
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  absWorkingDir: root,
} satisfies BuildOptions;

const sidebar = path.join(root, "src/sidebar");
const [bundled, listed, latvian, english] = await Promise.all([
  build({ ...options, format: "iife", globalName: "addon" }),
  // Only a module's exports are listed.
  build({ ...options, format: "esm", metafile: true }),
  sidebarPage(sidebar, "lv"),
  sidebarPage(sidebar, "en"),
]);
const [output] = bundled.outputFiles;
const exported = Object.values(listed.metafile.outputs).flatMap(({ exports }) => exports);
if (output === undefined || exported.length === 0) {
  throw new Error("src/addon/main.ts exports nothing.");
}
// Apps Script sees only functions declared at the top level; the stubs come from the exports, so names cannot drift.
const stubs = exported.map((name) => `function ${name}(input) { return addon.${name}(input); }`);
await writeFile(path.join(out, "Code.js"), `${output.text}\n${stubs.sort().join("\n")}\n`);
await writeFile(path.join(out, "sidebar.html"), latvian);
await writeFile(path.join(out, "sidebar-en.html"), english);
await copyFile(path.join(root, "appsscript.json"), path.join(out, "appsscript.json"));
