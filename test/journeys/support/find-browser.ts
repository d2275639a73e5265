// Which Chromium the journeys drive: the machine's own if there is one, else the packed one of npm (linux-x64 only).
import { existsSync } from "node:fs";

export interface FoundBrowser {
  readonly executablePath: string;
  /** Folders of libraries that the browser needs and a bare machine lacks; empty for a browser of the machine's own. */
  readonly libraryPath: string;
}

const OWN_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

export const NO_BROWSER =
  "The journeys need a browser: install Chromium or Google Chrome, or run npm ci without --omit=optional on Linux x64.";

/** Null where there is none. `CHROMIUM` in the environment names another one; "packed" means the one of npm. */
export async function findBrowser(): Promise<FoundBrowser | null> {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "packed") {
    return existsSync(named) ? ownBrowser(named) : null;
  }
  const own = named === "packed" ? undefined : OWN_BROWSERS.find((each) => existsSync(each));
  return own === undefined ? packedBrowser() : ownBrowser(own);
}

function ownBrowser(executablePath: string): FoundBrowser {
  return { executablePath, libraryPath: "" };
}

async function packedBrowser(): Promise<FoundBrowser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return null;
  }
  const libraryPathBefore = process.env["LD_LIBRARY_PATH"];
  // The package unpacks the libraries that the browser needs only where it believes to run on Amazon's servers.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    const executablePath = await packed.executablePath();
    return { executablePath, libraryPath: process.env["LD_LIBRARY_PATH"] ?? "" };
  } catch {
    return null;
  } finally {
    delete process.env["AWS_LAMBDA_JS_RUNTIME"];
    restore("LD_LIBRARY_PATH", libraryPathBefore);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) {
    delete process.env[name];
  } else {
    process.env[name] = value;
  }
}
