// Builds what is pushed: build/Code.js with a top-level function for every entry point, the sidebar's pages in each language, and the manifest.
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

const PAGES = [
  { name: "deputy.html", place: "deputy", language: "lv" },
  { name: "deputy-en.html", place: "deputy", language: "en" },
  { name: "next-year.html", place: "next-year", language: "lv" },
  { name: "next-year-en.html", place: "next-year", language: "en" },
  { name: "upkeep.html", place: "upkeep", language: "lv" },
  { name: "upkeep-en.html", place: "upkeep", language: "en" },
  { name: "overview.html", place: "overview", language: "lv" },
  { name: "overview-en.html", place: "overview", language: "en" },
  { name: "class.html", place: "class", language: "lv" },
  { name: "class-en.html", place: "class", language: "en" },
  { name: "logging.html", place: "logging", language: "lv" },
  { name: "logging-en.html", place: "logging", language: "en" },
  { name: "planning.html", place: "planning", language: "lv" },
  { name: "planning-en.html", place: "planning", language: "en" },
  { name: "occasions.html", place: "occasions", language: "lv" },
  { name: "occasions-en.html", place: "occasions", language: "en" },
  { name: "documents.html", place: "documents", language: "lv" },
  { name: "documents-en.html", place: "documents", language: "en" },
] as const;
const sidebar = path.join(root, "src/sidebar");
const [bundled, listed, pages] = await Promise.all([
  build({ ...options, format: "iife", globalName: "addon" }),
  // Only a module's exports are listed.
  build({ ...options, format: "esm", metafile: true }),
  Promise.all(PAGES.map(({ place, language }) => sidebarPage(sidebar, place, language))),
]);
const [output] = bundled.outputFiles;
const exported = Object.values(listed.metafile.outputs).flatMap(({ exports }) => exports);
if (output === undefined || exported.length === 0) {
  throw new Error("src/addon/main.ts exports nothing.");
}
// Apps Script sees only functions declared at the top level; the stubs come from the exports, so names cannot drift.
const stubs = exported.map((name) => `function ${name}(input) { return addon.${name}(input); }`);
await writeFile(path.join(out, "Code.js"), `${output.text}\n${stubs.sort().join("\n")}\n`);
await Promise.all(PAGES.map(({ name }, at) => writeFile(path.join(out, name), pages[at] ?? "")));
await copyFile(path.join(root, "appsscript.json"), path.join(out, "appsscript.json"));
