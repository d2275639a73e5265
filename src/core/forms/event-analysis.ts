// The analysis of an event or activity (annex 6, point 9.10), word for word: one document per event.

import type { Form } from "./form.ts";

/** Annex 6. The signature line stays for the hand: nothing ever signs it. */
export const EVENT_ANALYSIS: Form = {
  key: "event-analysis",
  annex: 6,
  name: { lv: "Pasākuma/aktivitātes analīze", en: "Event analysis" },
  provenance: "programme",
  version: "2020-11-06",
  orientation: "portrait",
  blocks: [
    {
      kind: "heading",
      runs: [{ text: "Klases pasākuma/aktivitātes analīzes forma", bold: true }],
    },
    { kind: "heading", runs: [{ text: "Pasākuma/aktivitātes analīze", bold: true }] },
    { kind: "paragraph", runs: [{ text: "{{klase|_____.}} klase" }] },
    {
      kind: "paragraph",
      runs: [
        { text: "Pasākuma " },
        { text: "datums/laiks", bold: true },
        { text: " {{datums_laiks|_____}}" },
      ],
    },
    {
      kind: "paragraph",
      runs: [
        { text: "Pasākuma " },
        { text: "nosaukums", bold: true },
        { text: " {{nosaukums|_____}}" },
      ],
    },
    { kind: "paragraph", runs: [{ text: "Pasākuma " }, { text: "mērķis:", bold: true }] },
    { kind: "field", placeholder: "merkis", lines: 3 },
    {
      kind: "paragraph",
      runs: [{ text: "Pasākuma " }, { text: "īss apraksts/metodes", bold: true }],
    },
    { kind: "field", placeholder: "apraksts", lines: 10 },
    { kind: "paragraph", runs: [{ text: "Audzēkņu aktivitāte un līdzdalība", bold: true }] },
    { kind: "field", placeholder: "aktivitate", lines: 10 },
    { kind: "paragraph", runs: [{ text: "Secinājumi", bold: true }] },
    { kind: "field", placeholder: "secinajumi", lines: 10 },
    {
      kind: "signature",
      runs: [{ text: "Klases {{amats_gen|audzinātāja}} paraksts/atšifrējums {{paraksts|_____}}" }],
    },
  ],
};
