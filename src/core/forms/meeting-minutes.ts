// Minutes of a class parent meeting (point 9.11). The programme lists them without a form: a proposal with
// what minutes of Latvian schools usually hold. The list of those present is signed on paper.

import { PROPOSAL_NOTICE, type Block, type Form, type Runs } from "./form.ts";

/** Three points stand ready; a longer meeting copies a point, a shorter one leaves it empty. */
export const MEETING_MINUTES: Form = {
  key: "meeting-minutes",
  annex: null,
  name: { lv: "Klases vecāku sapulces protokols", en: "Parent-meeting minutes" },
  provenance: "proposal",
  version: "proposal-1",
  orientation: "portrait",
  blocks: [
    PROPOSAL_NOTICE,
    {
      kind: "title",
      lines: [bold("{{klase|_____}} klases vecāku sapulces protokols Nr. {{nr|_____}}")],
    },
    { kind: "paragraph", runs: plain("{{vieta|_____}}, {{datums_gars|_____}}") },
    {
      kind: "paragraph",
      runs: plain("Sapulce notiek: {{norises_veids|_____}}, plkst. {{no|_____}}–{{lidz|_____}}"),
    },
    { kind: "paragraph", runs: plain("Sapulci vada: {{audzinatajs_nom|_____}}") },
    { kind: "paragraph", runs: plain("Protokolē: {{protokoletajs|_____}}") },
    {
      kind: "paragraph",
      runs: plain("Dalībnieku skaits: {{dalibnieku_skaits|_____}} (saraksts pielikumā)"),
    },
    { kind: "paragraph", runs: plain("Pieaicināti: {{pieaicinatie|_____}}") },
    { kind: "heading", runs: bold("Darba kārtība") },
    {
      kind: "paragraph",
      runs: plain("1. {{jautajums.1|_____}}"),
    },
    { kind: "paragraph", runs: plain("2. {{jautajums.2|_____}}") },
    { kind: "paragraph", runs: plain("3. {{jautajums.3|_____}}") },
    ...point(1),
    ...point(2),
    ...point(3),
    { kind: "signature", runs: plain("Sapulci vadīja (paraksts/atšifrējums) _____") },
    { kind: "signature", runs: plain("Protokolēja (paraksts/atšifrējums) _____") },
  ],
};

function point(number: 1 | 2 | 3): readonly Block[] {
  return [
    { kind: "heading", runs: bold(`${number}. {{jautajums.${number}|_____}}`) },
    { kind: "paragraph", runs: plain(`Ziņo: {{zino.${number}|_____}}`) },
    { kind: "paragraph", runs: plain("Nolemj:") },
    { kind: "field", placeholder: `lemums.${number}`, lines: 4 },
  ];
}

function bold(text: string): Runs {
  return [{ text, bold: true }];
}

function plain(text: string): Runs {
  return [{ text }];
}
