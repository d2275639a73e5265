// What the documents' page carries: the half-year report, handing documents in, and the class list.
import type { Area } from "./areas.ts";
import { Pupils } from "./pupils/pupils.tsx";
import { Report } from "./report/report.tsx";
import { Review } from "./review/review.tsx";

export const DOCUMENT_AREAS: readonly Area[] = [
  { key: "report", Screen: Report },
  { key: "review", Screen: Review },
  { key: "pupils", Screen: Pupils },
];
