// The half-year report (annex 5, point 9.5), word for word: a title and a table of six category rows,
// below each of which the entries of the half-year are written.

import { REPORT_CATEGORIES, REPORT_COLUMNS } from "../programme/report-categories.ts";
import type { Form, TableRow } from "./form.ts";

/** Annex 5. An empty category keeps its row and one empty row; the form has no line to sign. */
export const HALF_YEAR_REPORT: Form = {
  key: "half-year-report",
  annex: 5,
  name: { lv: "Pusgada atskaite", en: "Half-year report" },
  provenance: "programme",
  version: "2020-11-06",
  orientation: "portrait",
  blocks: [
    {
      kind: "title",
      lines: [
        [
          {
            text: "{{gads|2020}}.gada {{pusgada_nr|____ .}} {{perioda_vards_gen|_____}} {{klase|____ .}} klases {{amats_gen|audzinātājas/tāja}} {{audzinatajs_gen|_____}} audzināšanas darbs un ārpusstundu aktivitātes",
          },
        ],
        [{ text: "{{skola_lok|Rūjienas vidusskolā}}" }],
      ],
    },
    {
      kind: "table",
      columns: [
        { share: 0.14, entry: "ier.datums" },
        { share: 0.38, entry: "ier.teksts" },
        { share: 0.24, entry: "ier.izdevas" },
        { share: 0.24, entry: "ier.grutibas" },
      ],
      header: REPORT_COLUMNS.map((text) => [{ text, bold: true }]),
      rows: REPORT_CATEGORIES.flatMap(({ code, text }): TableRow[] => [
        { kind: "printed", key: code, cells: [[], [{ text, bold: true }], [], []] },
        { kind: "blank", count: 1 },
      ]),
    },
  ],
};
