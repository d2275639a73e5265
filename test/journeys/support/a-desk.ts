// The desk as `npm start` runs it, and what a journey asks of it beside the browser: Google's REST as somebody, and the controls.
import { rmSync } from "node:fs";
import { emptyFolder, startDesk } from "../../desk/desk-process.ts";

export interface JourneyDesk {
  readonly url: string;
  readonly folder: string;
  /** From the start of the process to "ready". */
  readonly startSeconds: number;
  /** GET of one of Google's paths as that person. */
  readonly google: (
    as: string,
    path: string,
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
  /** A change by that person at one of Google's paths, which must be granted; what Google answers. */
  readonly change: (
    as: string,
    method: "POST" | "PUT" | "PATCH",
    path: string,
    body: object,
  ) => Promise<unknown>;
  /** POST of one of the emulator's controls; GET when no body is given. */
  readonly control: (name: string, body?: object) => Promise<unknown>;
  /** One call of the add-on by that person in that file, which must be granted; the value it gives. */
  readonly run: (user: string, container: string, name: string, input: unknown) => Promise<unknown>;
  /** Somebody who can sit down at the desk. */
  readonly welcome: (person: {
    readonly email: string;
    readonly name: string;
    readonly locale: "lv" | "en";
  }) => Promise<void>;
  /** kill -9 */
  readonly kill: () => Promise<void>;
}

interface DeskOptions {
  /** Without the demo school's year. */
  readonly empty?: boolean;
  /** A folder of an earlier desk. */
  readonly folder?: string;
}

export async function aDesk({ empty = false, folder }: DeskOptions = {}): Promise<JourneyDesk> {
  const data = folder ?? emptyFolder();
  const begun = performance.now();
  const { url, kill } = await startDesk(data, ...(empty ? ["--empty"] : []));
  let isOver = false;
  const startSeconds = (performance.now() - begun) / 1000;
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(new URL(path, url), init);
    return { status: answer.status, body: await answer.json() };
  };
  const post = (body: object): RequestInit => ({ method: "POST", body: JSON.stringify(body) });
  return {
    url,
    folder: data,
    startSeconds,
    google: (as, path) => ask(path, { headers: { authorization: `Bearer ${as}` } }),
    change: async (as, method, path, body) => {
      const answer = await ask(path, {
        method,
        headers: { authorization: `Bearer ${as}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (answer.status !== 200) {
        throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
      }
      return answer.body;
    },
    control: async (name, body) =>
      (await ask(`emulator/${name}`, body === undefined ? {} : post(body))).body,
    run: async (user, container, name, input) => {
      const { body } = await ask(
        "apps-script/run",
        post({ function: name, arguments: [input], user, container }),
      );
      const { result, error } = body as {
        result?: { ok: boolean; value?: unknown };
        error?: unknown;
      };
      if (result?.ok !== true) {
        throw new Error(`${name}: ${JSON.stringify(error ?? result)}`);
      }
      return result.value;
    },
    welcome: async (person) => {
      await ask("desk/people", post(person));
    },
    kill: async () => {
      if (!isOver) {
        isOver = true;
        await kill();
      }
    },
  };
}

export function forget({ folder }: JourneyDesk): void {
  rmSync(folder, { recursive: true, force: true });
}
