// HtmlService: pages from text and from the build's .html files. Templates with scriptlets are not emulated.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Execution } from "../execution.ts";
import { ScriptException, notEmulated } from "../script-exception.ts";
import { ServiceObject, enumeration } from "../service-object.ts";
import { Arguments } from "./arguments.ts";
import { HtmlOutput } from "./html-output.ts";

const xFrameOptionsMode = enumeration("XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);
const sandboxMode = enumeration("SandboxMode", ["IFRAME", "NATIVE", "EMULATED"]);

export function htmlService(execution: Execution): ServiceObject {
  const file = (method: string, args: readonly unknown[]) =>
    htmlFile(execution, new Arguments(`HtmlService.${method}`, args).text(0));
  return new ServiceObject(
    "HtmlService",
    {
      createHtmlOutput: (...args) =>
        new HtmlOutput(
          args.length === 0 ? "" : new Arguments("HtmlService.createHtmlOutput", args).text(0),
        ),
      createHtmlOutputFromFile: (...args) => new HtmlOutput(file("createHtmlOutputFromFile", args)),
      createTemplateFromFile: (...args) => template(file("createTemplateFromFile", args)),
    },
    { XFrameOptionsMode: xFrameOptionsMode, SandboxMode: sandboxMode },
  );
}

function template(content: string): ServiceObject {
  return new ServiceObject("HtmlTemplate", {
    evaluate: () => {
      if (content.includes("<?")) {
        throw notEmulated("HtmlTemplate.evaluate of scriptlets");
      }
      return new HtmlOutput(content);
    },
    getRawContent: () => content,
  });
}

function htmlFile(execution: Execution, name: string): string {
  const plain = name.replace(/\.html$/, "");
  try {
    return readFileSync(join(execution.environment.buildFolder, `${plain}.html`), "utf8");
  } catch {
    throw new ScriptException(`No HTML file named ${plain} was found.`);
  }
}
