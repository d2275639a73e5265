// What a file of ours is called, in Latvian.

export const LV_KINDS = {
  master: "Kopsavilkums",
  templates: "Veidlapas",
  template: "Veidlapa",
  "journal-template": "Uzskaites tabulas veidlapa",
  year: "Mācību gada mape",
  folder: "Klases mape",
  subfolder: "Mape",
  plan: "Gada plāns",
  "report-1": "1. pusgada atskaite",
  "report-2": "2. pusgada atskaite",
  journal: "Uzskaites tabula",
  analysis: "Pasākuma analīze",
  minutes: "Vecāku sapulces protokols",
  trip: "Ekskursijas pieteikums",
};
