// The seven annexes the programme refers to, and which of them it really holds.

export interface Annex {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** What it is, in Latvian. */
  readonly name: string;
  /** The point that refers to it. */
  readonly referredIn: string;
  /** "programme": the form is in it, word for word. "proposal": only referred to, ours until the school confirms. */
  readonly provenance: "programme" | "proposal";
  /** First and last grade; null for all. */
  readonly grades: readonly [number, number] | null;
}

/** Annexes 1–7; 2, 5 and 6 stand in the programme without their labels. */
export const ANNEXES: readonly Annex[] = [
  {
    number: 1,
    name: "Darba plāns 1.–3. klašu grupai",
    referredIn: "9.3",
    provenance: "proposal",
    grades: [1, 3],
  },
  {
    number: 2,
    name: "Darba plāns 4.–6. klašu grupai",
    referredIn: "9.3",
    provenance: "programme",
    grades: [4, 6],
  },
  {
    number: 3,
    name: "Darba plāns 7.–9. klašu grupai",
    referredIn: "9.3",
    provenance: "proposal",
    grades: [7, 9],
  },
  {
    number: 4,
    name: "Darba plāns 10.–12. klašu grupai",
    referredIn: "9.4",
    provenance: "proposal",
    grades: [10, 12],
  },
  { number: 5, name: "Pusgada atskaite", referredIn: "9.5", provenance: "programme", grades: null },
  {
    number: 6,
    name: "Pasākuma/aktivitātes analīze",
    referredIn: "9.10",
    provenance: "programme",
    grades: null,
  },
  {
    number: 7,
    name: "Sadarbības tabula",
    referredIn: "6.2.2",
    provenance: "proposal",
    grades: null,
  },
];
