// What the log and the cooperation with parents both say in Latvian: of what to look at before saving, of entries that stand.

export const LV_ENTRY_FORM = {
  none: "Nav norādīts",
  more: "Papildu ziņas",
  confirm: "Saglabāt tāpat",
  half: (n: number) => `Ieraksts ietilps ${n}. pusgadā.`,
  isEmpty: "Teksts ir tukšs.",
  sensitive: (words: readonly string[]) => `Tekstā ir: ${words.join(", ")}. Vai bez tā var iztikt?`,
  edit: "Labot",
  withdraw: "Atsaukt",
  restore: "Atjaunot",
  withdrawn: "Atsaukts",
  nowWithdrawn: "Ieraksts atsaukts. Tabulā tas paliek, bet nekur netiek skaitīts.",
  nowRestored: "Ieraksts atjaunots.",
  notCounted: "Atskaitē neskaita",
  undated: "Bez datuma",
  recent: (shown: number, total: number) =>
    shown < total ? `Pēdējie ieraksti (${shown} no ${total})` : "Pēdējie ieraksti",
  empty: "Ierakstu vēl nav.",
  reload: "Atvērt sarakstu no jauna",
};
