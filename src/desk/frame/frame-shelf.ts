// Pages that scripts have shown, on an origin of their own: what runs in a frame reaches nothing of the desk's pages, and
// nothing outside this machine.
import { randomUUID } from "node:crypto";
import type { RequestListener } from "node:http";
import path from "node:path";
import { build } from "esbuild";
import { isOwnVisitor } from "../web/own-visitor.ts";
import { page, refusal, send } from "../web/message.ts";

/** Older ones are forgotten. */
const KEPT = 200;

export class FrameShelf {
  readonly #frames = new Map<string, string>();
  readonly #origin: string;
  readonly #client: string;
  readonly #deskPort: number;

  /** `client` is the script that every page gets first, as bundleFrameClient gives it. */
  constructor(client: string, ports: { readonly own: number; readonly desk: number }) {
    this.#client = client;
    this.#origin = `http://127.0.0.1:${ports.own}`;
    this.#deskPort = ports.desk;
  }

  /** Keeps a page that a script showed. Returns the address at which a frame gets it. */
  put(html: string): string {
    const id = randomUUID();
    this.#frames.set(id, withClient(html, this.#client));
    const [oldest] = this.#frames.keys();
    if (this.#frames.size > KEPT && oldest !== undefined) {
      this.#frames.delete(oldest);
    }
    return `${this.#origin}/frame/${id}`;
  }

  readonly listener: RequestListener = (request, response) => {
    const [, id = ""] = /^\/frame\/([\w-]+)$/.exec(request.url ?? "") ?? [];
    const html = this.#frames.get(id);
    if (html === undefined || request.method !== "GET" || !isOwnVisitor(request.headers)) {
      send(response, refusal(404, "There is no such frame any more; open it from the menu again."));
      return;
    }
    const { status, headers, body } = page(html);
    const policy = policyFor(this.#deskPort);
    send(response, { status, headers: { ...headers, "content-security-policy": policy }, body });
  };
}

/** As Google frames a page of HtmlService, and with no way out of the machine. */
function policyFor(deskPort: number): string {
  return [
    "sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads",
    "default-src 'none'",
    "script-src 'unsafe-inline' 'unsafe-eval'",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    `frame-ancestors http://127.0.0.1:${deskPort} http://localhost:${deskPort}`,
  ].join("; ");
}

/** The page with the client's script before anything of its own. */
function withClient(html: string, client: string): string {
  const script = `<script>${client}</script>`;
  const place = /<head[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = place === null ? 0 : place.index + place[0].length;
  return `${html.slice(0, at)}${script}${html.slice(at)}`;
}

export async function bundleFrameClient(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "frame-client.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "error",
  });
  const [script] = outputFiles;
  if (script === undefined) {
    throw new Error("frame-client.ts came to nothing.");
  }
  return script.text.trim();
}
