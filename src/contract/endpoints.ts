// Everything that may be asked through google.script.run: name, what it takes, what it gives. One argument each, plain data.
import * as z from "zod/mini";
import type { TemplateFault } from "../core/problem.ts";
import { firstScreen } from "./first-screen.ts";
import { formKey } from "./form-key.ts";
import { jobProgress } from "./job.ts";
import { yearPreview } from "./year-preview.ts";

const nothing = z.nullish(z.unknown());
const id = z.string().check(z.minLength(1), z.maxLength(100));
const line = z.string().check(z.maxLength(2_000));
const year = z.string().check(z.maxLength(40));
const cell = z.union([z.string().check(z.maxLength(50_000)), z.number(), z.boolean(), z.null()]);
const templateFault = z.custom<TemplateFault>(
  (value) => typeof value === "object" && value !== null && "kind" in value,
);

export const ENDPOINTS = {
  sidebarFirstScreen: { input: nothing, output: firstScreen },
  sidebarListDrives: {
    input: nothing,
    output: z.readonly(z.array(z.object({ id: z.string(), name: z.string() }))),
  },
  sidebarCheckDrive: { input: z.object({ driveId: id }), output: z.null() },
  sidebarSetUpSchool: {
    input: z.object({
      driveId: id,
      settings: z.object({
        nameNominative: z.optional(line),
        nameGenitive: z.optional(line),
        nameLocative: z.optional(line),
        founder: z.optional(line),
        registrationNumber: z.optional(line),
        address: z.optional(line),
        phone: z.optional(line),
        email: z.optional(line),
        placeLocative: z.optional(line),
        deputyTitle: z.optional(line),
        deputyName: z.optional(line),
        periodWordGenitive: z.optional(line),
      }),
    }),
    output: jobProgress,
  },
  sidebarImportRoster: {
    input: z.object({ year, cells: z.array(z.array(cell)) }),
    output: z.object({ classes: z.number() }),
  },
  sidebarCheckTemplates: {
    input: nothing,
    output: z.readonly(
      z.array(
        z.object({
          form: formKey,
          documentId: z.nullable(z.string()),
          proposal: z.boolean(),
          faults: z.readonly(z.array(templateFault)),
        }),
      ),
    ),
  },
  sidebarReplaceTemplate: {
    input: z.object({ form: formKey, document: line }),
    output: z.object({ documentId: z.string() }),
  },
  sidebarPreviewYear: { input: z.object({ year }), output: yearPreview },
  sidebarOpenYear: { input: z.object({ year }), output: jobProgress },
  sidebarContinueJob: { input: z.object({ jobId: id }), output: jobProgress },
  sidebarCancelJob: { input: z.object({ jobId: id }), output: jobProgress },
  sidebarJobProgress: {
    input: z.object({ jobId: z.nullable(id) }),
    output: z.nullable(jobProgress),
  },
} as const;

export type EndpointName = keyof typeof ENDPOINTS;
export type InputOf<N extends EndpointName> = z.infer<(typeof ENDPOINTS)[N]["input"]>;
export type OutputOf<N extends EndpointName> = z.infer<(typeof ENDPOINTS)[N]["output"]>;
