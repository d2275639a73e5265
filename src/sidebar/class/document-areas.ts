// What the documents' page carries: what becomes a document and is handed in.
import type { Area } from "./areas.ts";
import { Report } from "./report/report.tsx";
import { Review } from "./review/review.tsx";

export const DOCUMENT_AREAS: readonly Area[] = [
  { key: "report", Screen: Report },
  { key: "review", Screen: Review },
];
