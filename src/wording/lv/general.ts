// What all pages of the sidebar say in Latvian: buttons in the infinitive, messages in the polite plural.
import { kolonnas, rindas } from "./counts.ts";

export const yearShort = (id: string) => `${id.replace("_", "./")}.`;
export const yearName = (id: string) => `${yearShort(id)} mācību gads`;

export const LV_GENERAL = {
  loading: "Ielādē…",
  wait: "Lūdzu, uzgaidiet. Tas var ilgt pusminūti.",
  back: "Atpakaļ",
  retry: "Mēģināt vēlreiz",
  person: (email: string) => `Jūs strādājat kā ${email}`,
  opensInNewTab: "atvērsies jaunā cilnē",
  yearName,
  yearShort,
  list: {
    file: "Vai izvēlieties CSV failu",
    recognised: (rows: number, columns: number) =>
      `Atpazīts: ${rindas(rows)}, ${kolonnas(columns)}.`,
    fileTaken: (name: string) => `Saraksts ņemts no faila „${name}”.`,
    undo: "Atsaukt",
    notText: "Šis nav teksta fails. Saglabājiet sarakstu kā CSV un izvēlieties to vēlreiz.",
    emptyFile: "Fails ir tukšs. Izvēlieties citu.",
    nothing: "Ielīmējiet sarakstu vai izvēlieties failu.",
  },
};
