// What the form parts of the class's page say in Latvian.
import { datums } from "../dates.ts";

export const LV_PARTS = {
  date: "Datums",
  dateHint: "Piemēram, 08.09. vai 8. septembris",
  dateRead: (iso: string) => `Nolasīts: ${datums(iso)}`,
  pupil: "Skolēns",
  choose: "Izvēlieties",
  noPupils: "Skolēnu sarakstu var ielasīt sadaļā „Skolēni”.",
  length: (n: number, enough: number) => `${n} zīmes; parasti pietiek ar ${enough}.`,
  privacy:
    "Nerakstiet diagnozes, ģimenes apstākļus un citu skolēnu vārdus. Pietiek ar tematu un vienošanos.",
  save: "Saglabāt",
  cancel: "Atcelt",
  open: "Atvērt",
  saved: "Ieraksts saglabāts.",
  undo: "Atsaukt",
};
