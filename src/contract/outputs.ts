// What each endpoint gives when it is not refused. The caller's half of the contract; the server's bundle does not carry it.
import * as z from "zod/mini";
import type { TemplateFault } from "../core/problem.ts";
import type { EndpointName } from "./endpoints.ts";
import { firstScreen } from "./first-screen.ts";
import { formKey } from "./form-key.ts";
import { jobProgress } from "./job.ts";
import { yearPreview } from "./year-preview.ts";

const templateFault = z.custom<TemplateFault>(
  (value) => typeof value === "object" && value !== null && "kind" in value,
);

export const OUTPUTS = {
  sidebarFirstScreen: firstScreen,
  sidebarListDrives: z.readonly(z.array(z.object({ id: z.string(), name: z.string() }))),
  sidebarCheckDrive: z.null(),
  sidebarSetUpSchool: jobProgress,
  sidebarImportRoster: z.object({ classes: z.number() }),
  sidebarCheckTemplates: z.readonly(
    z.array(
      z.object({
        form: formKey(),
        documentId: z.nullable(z.string()),
        proposal: z.boolean(),
        faults: z.readonly(z.array(templateFault)),
      }),
    ),
  ),
  sidebarReplaceTemplate: z.object({ documentId: z.string() }),
  sidebarPreviewYear: yearPreview,
  sidebarOpenYear: jobProgress,
  sidebarContinueJob: jobProgress,
  sidebarCancelJob: jobProgress,
  sidebarJobProgress: z.nullable(jobProgress),
} as const satisfies Readonly<Record<EndpointName, z.ZodMiniType>>;
