// What the deputy's page says of gathering the classes' entries.
import { klases } from "../counts.ts";

export const LV_REFRESH = {
  title: "Kopsavilkums pa klasēm",
  reading: "Pārbauda, kas mainījies…",
  goingOn: (read: number) => `Nolasīts: ${klases(read)}; turpina…`,
  done: (read: number) =>
    read === 0
      ? "Nekas nav mainījies: kopsavilkums ir jaunākais."
      : `Kopsavilkums atjaunots. Nolasīts: ${klases(read)}.`,
  now: "Atjaunot kopsavilkumu",
  look: "Skatīt skolas pārskatu",
  trouble: "Neizdevās nolasīt",
  twoJournals: (name: string) =>
    `ir divas uzskaites tabulas; netiek lasīta „${name}”. Lieko izdzēsiet.`,
  kinds: {
    JOURNAL_TRASHED: "uzskaites tabula ir izmesta. Atjaunojiet to no Google diska atkritnes.",
    JOURNAL_GONE: "uzskaites tabula nav atrasta. Atlieciet to atpakaļ klases mapē.",
    CANNOT_OPEN: "uzskaites tabulu nevar atvērt. Lūdziet diska pārvaldniekam piekļuvi.",
    FACTS_MISSING:
      "uzskaites tabulā trūkst slēptās cilnes „Skola”. Atjaunojiet to no versiju vēstures.",
  },
};
