// What the screens of submitting and review say in Latvian.
import { datums } from "../dates.ts";

export const LV_REVIEW = {
  intro: "Izvēlieties dokumentu, kuru iesniegt vai kura statusu redzēt.",
  nothing: "Iesniedzamu dokumentu jums nav.",
  status: "Statuss",
  submittedOn: (iso: string) => `Iesniegts ${datums(iso)}`,
  returnedWith: "Skolas vadības komentārs",
  by: (email: string, iso: string) => `${email}, ${datums(iso)}`,
  changedSince: (iso: string) => `Pēc tam dokuments mainīts ${datums(iso)}`,
  before: "Pirms iesniegšanas apskatiet",
  mayStill: "Iesniegt var arī tā.",
  allWell: "Nekas cits nav jāpārbauda.",
  reflectionEmpty: "Nav aizpildīts „Kas izdevās?” un „Kas sagādāja grūtības?”:",
  reportBehind: (added: number, corrected: number, removed: number) =>
    `Atskaitē vēl nav visa, kas ir uzskaitē (jāpievieno ${added}, jāizlabo ${corrected}, jāizņem ${removed}).`,
  goReport: "Atjaunot atskaiti",
  rowsGone: (rows: string) => `Atskaites tabulā trūkst rindas: ${rows}.`,
  fieldsEmpty: (fields: string) => `Nav aizpildīts: ${fields}.`,
  fields: {
    goal: "mērķis",
    description: "īss apraksts/metodes",
    participation: "audzēkņu aktivitāte un līdzdalība",
    conclusions: "secinājumi",
  },
  planEmpty: "Plāna tabulā vēl nav nevienas rindas.",
  names: "Minēts skolēna vārds:",
  replaceNames: "Aizstāt vārdus ar „skolēns”",
  replaced: (n: number) => (n === 1 ? "Vārds aizstāts." : `Aizstāti vārdi: ${n}.`),
  submit: "Iesniegt",
  submitted: "Iesniegts pārskatīšanai. Labot varēs, ja dokuments tiks atgriezts.",
  withdraw: "Atsaukt iesniegšanu",
  withdrawn: "Iesniegšana atsaukta. Dokumentu atkal var labot.",
  whileSubmitted:
    "Dokuments ir slēgts labošanai, līdz skolas vadība to pārskata. Līdz tam iesniegšanu var atsaukt: šeit vai, ja slēgtā dokumentā sānjosla neatveras, citā klases failā.",
  whenAccepted: "Dokuments ir pieņemts. Ja tas jālabo, lūdziet skolas vadībai to atgriezt.",
  whenReturned: "Izlabojiet dokumentu un iesniedziet to vēlreiz.",
};
