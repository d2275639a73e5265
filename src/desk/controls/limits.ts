// What makes Google slow or strict: rate limits, lists that lag behind, and the time that calls take.
import { z } from "zod";
import { setting } from "./control.ts";

export const quotas = setting({
  takes: '{"enabled": true}',
  body: z.strictObject({ enabled: z.boolean() }),
  set: ({ workspace }, { enabled }) => {
    workspace.quotas.enabled = enabled;
  },
  get: ({ workspace }) => ({ enabled: workspace.quotas.enabled }),
});

export const lag = setting({
  takes: '{"seconds": 15}',
  body: z.strictObject({ seconds: z.number().min(0) }),
  set: ({ workspace }, { seconds }) => {
    workspace.listLagSeconds = seconds;
  },
  get: ({ workspace }) => ({ seconds: workspace.listLagSeconds }),
});

/** Google's latencies always pass on the Workspace's clock; switched on, a person waits for them too. */
export const latencies = setting({
  takes: '{"enabled": true}',
  body: z.strictObject({ enabled: z.boolean() }),
  set: (desk, { enabled }) => {
    desk.realDelays = enabled;
  },
  get: ({ realDelays }) => ({ enabled: realDelays }),
});
