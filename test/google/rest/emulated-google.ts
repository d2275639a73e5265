// The gateway before an emulated Workspace: all requests of a wave start together, and time goes on to the slowest answer.
import { handleRequest } from "../../../src/emulator/rest/handle-request.ts";
import { openWorkspace } from "../../../src/emulator/workspace/open-workspace.ts";
import type { Workspace, WorkspaceOptions } from "../../../src/emulator/workspace/workspace.ts";
import { openGateway } from "../../../src/google/rest/gateway.ts";
import type { Gateway } from "../../../src/google/rest/gateway.ts";

export const deputy = "vietniece@skola.example";

export interface Emulated {
  readonly workspace: Workspace;
  readonly google: Gateway;
  /** Seconds of the Workspace's own time since it was opened. */
  readonly seconds: () => number;
}

export function emulatedGoogle(options: WorkspaceOptions = {}, token = deputy): Emulated {
  const workspace = openWorkspace({ quotas: true, listLagSeconds: 0, ...options });
  const { clock } = workspace;
  const start = clock.now();
  const google = openGateway({
    fetchAll: (requests) => {
      const startedAt = clock.now();
      const answers = requests.map((request) =>
        handleRequest(workspace, { ...request, body: request.body ?? null }, startedAt),
      );
      clock.advanceTo(Math.max(...answers.map(({ endsAt }) => endsAt)));
      return answers.map(({ status, headers, body }) => ({
        status,
        headers,
        body: typeof body === "string" ? body : new TextDecoder().decode(body),
      }));
    },
    pace: {
      now: () => clock.now(),
      sleep: (milliseconds) => {
        clock.advance(milliseconds);
      },
    },
    token: () => token,
    chance: () => 0.5,
    lanes: {},
    deadline: start + 3_600_000,
  });
  return { workspace, google, seconds: () => (clock.now() - start) / 1000 };
}
