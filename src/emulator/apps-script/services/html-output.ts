// HtmlService.HtmlOutput: the page a script builds, and what the browser gets of it.
import { notEmulated } from "../script-exception.ts";
import { EnumValue, ServiceObject } from "../service-object.ts";
import { stripComments } from "../strip-comments.ts";
import type { ShownHtml } from "../shown.ts";
import { Arguments } from "./arguments.ts";

export class HtmlOutput extends ServiceObject {
  #content: string;
  #title = "";
  #width: number | null = null;
  #height: number | null = null;
  #metaTags = "";

  constructor(content: string) {
    const given = (method: string, args: readonly unknown[]) =>
      new Arguments(`HtmlService.HtmlOutput.${method}`, args);
    super("HtmlOutput", {
      getContent: () => this.#content,
      setContent: (...args) =>
        this.#with(() => (this.#content = given("setContent", args).text(0))),
      append: (...args) => this.#with(() => (this.#content += given("append", args).text(0))),
      getTitle: () => this.#title,
      setTitle: (...args) => this.#with(() => (this.#title = given("setTitle", args).text(0))),
      getWidth: () => this.#width,
      setWidth: (...args) => this.#with(() => (this.#width = given("setWidth", args).number(0))),
      getHeight: () => this.#height,
      setHeight: (...args) => this.#with(() => (this.#height = given("setHeight", args).number(0))),
      addMetaTag: (...args) =>
        this.#with(() => {
          const tag = given("addMetaTag", args);
          this.#metaTags += `<meta name="${tag.text(0)}" content="${tag.text(1)}">`;
        }),
      setXFrameOptionsMode: (...args) => this.#with(() => checkEnum("setXFrameOptionsMode", args)),
      setSandboxMode: (...args) => this.#with(() => checkEnum("setSandboxMode", args)),
    });
    this.#content = content;
  }

  /** The page as the browser receives it. */
  shown(title: string | null): ShownHtml {
    const html = stripComments(this.#content);
    return {
      title: title ?? this.#title,
      html: html.replace(/<head[^>]*>/i, (head) => `${head}${this.#metaTags}`),
      width: this.#width,
      height: this.#height,
    };
  }

  #with(change: () => unknown): this {
    change();
    return this;
  }
}

function checkEnum(method: string, args: readonly unknown[]): void {
  if (!(args[0] instanceof EnumValue)) {
    throw notEmulated(`HtmlOutput.${method} with this value`);
  }
}
