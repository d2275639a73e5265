// The parent-cooperation table on paper (annex 7, point 6.2.2). The programme refers to it without
// printing it: a proposal, made from the columns that the journal has.

import { CONTACT_COLUMNS } from "./contact-columns.ts";
import { PROPOSAL_NOTICE, type Form } from "./form.ts";

const PRINTED = CONTACT_COLUMNS.flatMap((column) => column.print ?? []);

/** Annex 7, thirteen columns on a landscape page. */
export const PARENT_COOPERATION: Form = {
  key: "parent-cooperation",
  annex: 7,
  name: { lv: "Sadarbības tabula", en: "Parent-cooperation table" },
  provenance: "proposal",
  version: "proposal-1",
  orientation: "landscape",
  blocks: [
    PROPOSAL_NOTICE,
    {
      kind: "title",
      lines: [
        [
          {
            text: "{{skola_gen|Rūjienas vidusskolas}} {{klase|_____}} klases {{amats_gen|audzinātājas/tāja}} {{audzinatajs_gen|_____}}",
            bold: true,
          },
        ],
        [{ text: "sadarbības tabula", bold: true }],
        [{ text: "{{mg|_____}}", bold: true }],
      ],
    },
    {
      kind: "table",
      columns: PRINTED.map(({ share }) => ({ share, entry: null })),
      header: PRINTED.map(({ header }) => [{ text: header, bold: true }]),
      rows: [{ kind: "blank", count: 12 }],
    },
  ],
};
