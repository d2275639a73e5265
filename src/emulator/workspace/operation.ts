// What one Google method is to the emulator: a function of the call and its request, with what it costs.
import type { LatencyClass } from "./latencies.ts";
import type { QuotaBucket } from "./quotas.ts";
import type { Workspace } from "./workspace.ts";

/** One call of one method by one person, at a moment of the Workspace's own time. */
export interface Call {
  readonly workspace: Workspace;
  /** Google's method id, e.g. "drive.files.copy". */
  readonly operation: string;
  /** E-mail address of the person who calls, lower case. */
  readonly caller: string;
  /** Milliseconds; two calls are concurrent when [startedAt, endsAt) overlap. */
  readonly startedAt: number;
  readonly endsAt: number;
}

export interface OperationRequest {
  /** Path and query parameters, already of the types the discovery document gives them. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The JSON body, shape already checked against the discovery document; undefined when there is none. */
  readonly body: unknown;
  /** Uploaded content, for media uploads. */
  readonly media?: { readonly mimeType: string; readonly bytes: Uint8Array };
}

/** An answer that is not JSON: files.export and alt=media. */
export class MediaAnswer {
  readonly mimeType: string;
  readonly bytes: Uint8Array;

  constructor(mimeType: string, bytes: Uint8Array) {
    this.mimeType = mimeType;
    this.bytes = bytes;
  }
}

export interface Operation {
  /** Does it, inside a transaction: what it throws leaves no trace. Returns the whole resource; masks are the shell's. */
  readonly run: (call: Call, request: OperationRequest) => unknown;
  readonly quota: QuotaBucket | null;
  readonly latency:
    LatencyClass | ((workspace: Workspace, request: OperationRequest) => LatencyClass);
  /** How many cells were read or written, for the latency they add. */
  readonly cells?: (request: OperationRequest, response: unknown) => number;
  /** The partial answer Google gives when no `fields` is asked for (Drive). */
  readonly defaultFields?: string;
}

export type Operations = Readonly<Record<string, Operation>>;
