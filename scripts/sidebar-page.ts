// One page of the sidebar as one HTML file: script and style inline, since HtmlService serves no other files.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BuildOptions } from "esbuild";

/** `place` is a folder in `folder`, `language` an entry point there. */
export async function sidebarPage(
  folder: string,
  place: string,
  language: string,
): Promise<string> {
  const options = {
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    legalComments: "none",
  } satisfies BuildOptions;
  const [page, style, script] = await Promise.all([
    readFile(path.join(folder, "sidebar.html"), "utf8"),
    build({ ...options, entryPoints: [styleOf(folder, place)] }),
    build({
      ...options,
      entryPoints: [path.join(folder, place, `${language}.ts`)],
      format: "iife",
      target: "es2022",
      // The automatic runtime would name the children of each of 200 elements: two kilobytes.
      jsx: "transform",
      jsxFactory: "h",
      jsxFragment: "Fragment",
      inject: [fileURLToPath(import.meta.resolve("preact"))],
      // HtmlService takes "//" inside a template literal for a comment and cuts the script there.
      supported: { "template-literal": false },
    }),
  ]);
  return page
    .replace(/\s*\n\s*/g, "")
    .replace("LANGUAGE", language)
    .replace("STYLE", () => textOf(style).trim())
    .replace("SCRIPT", () => insideScript(textOf(script)).trim());
}

/** A page that looks otherwise than the sidebar has a sheet of its own. */
function styleOf(folder: string, place: string): string {
  const own = path.join(folder, place, "page.css");
  return existsSync(own) ? own : path.join(folder, "sidebar.css");
}

function textOf({ outputFiles: [file] }: { readonly outputFiles: readonly { text: string }[] }) {
  if (file === undefined) {
    throw new Error("esbuild gave nothing.");
  }
  return file.text;
}

/** "<!--" would begin a comment of the page; esbuild escapes "</script" itself, and not this. */
function insideScript(script: string): string {
  return script.replaceAll("<!--", "<\\!--");
}
