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
  twoJournals: "ir divas uzskaites tabulas; viena netiek lasīta. Lieko izdzēsiet:",
  otherJournal: "otra tabula",
  kinds: {
    JOURNAL_TRASHED: "uzskaites tabula ir izmesta. Atjaunojiet to no atkritnes.",
    JOURNAL_GONE: "uzskaites tabula nav atrasta. Atlieciet to atpakaļ klases mapē.",
    CANNOT_OPEN: "uzskaites tabulu nevar atvērt. Lūdziet piekļuvi diska pārvaldniekam.",
    FACTS_MISSING:
      "uzskaites tabulā trūkst slēptās cilnes „Skola”. Atjaunojiet to no versiju vēstures.",
  },
};
