// The desk's pages: one script and one style sheet, made from src/desk/pages when the server starts, and the shell that
// every address of theirs gets.
import path from "node:path";
import { build } from "esbuild";
import { page, refusal } from "./message.ts";
import type { WebAnswer, WebRequest } from "./message.ts";

interface Assets {
  readonly script: string;
  readonly style: string;
}

const ENTRY = path.resolve(import.meta.dirname, "../pages/main.tsx");

const SHELL = `<!doctype html>
<html lang="lv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Audzināšanas darbs</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/main.css">
</head>
<body>
<div id="desk"></div>
<script type="module" src="/assets/main.js"></script>
</body>
</html>
`;

export class PageBundle {
  readonly #policy: string;
  #assets: Promise<Assets> | null = null;

  /** `frameOrigin`: where sidebars and dialogs come from. */
  constructor(frameOrigin: string) {
    this.#policy = [
      "default-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      `frame-src ${frameOrigin}`,
      "frame-ancestors 'none'",
    ].join("; ");
  }

  shell(): WebAnswer {
    const { status, headers, body } = page(SHELL);
    return { status, headers: { ...headers, "content-security-policy": this.#policy }, body };
  }

  /** /assets/main.js and /assets/main.css */
  async asset(request: WebRequest): Promise<WebAnswer> {
    const { script, style } = await this.made();
    switch (request.path) {
      case "/assets/main.js":
        return asset("text/javascript", script);
      case "/assets/main.css":
        return asset("text/css", style);
      default:
        return refusal(404, `There is no ${request.path}.`);
    }
  }

  /** Makes them once; a failed attempt is made again by the next who asks. */
  async made(): Promise<Assets> {
    this.#assets ??= bundle();
    try {
      return await this.#assets;
    } catch (error) {
      this.#assets = null;
      throw error;
    }
  }
}

async function bundle(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    outdir: "/assets",
    write: false,
    logLevel: "silent",
  });
  const text = (extension: string) =>
    outputFiles.find((file) => file.path.endsWith(extension))?.text ?? "";
  return { script: text(".js"), style: text(".css") };
}

function asset(type: string, body: string): WebAnswer {
  return {
    status: 200,
    headers: { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" },
    body,
  };
}
