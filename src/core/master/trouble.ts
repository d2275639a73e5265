// What stands in the way of reading a class: named in the overview, with what to do. The other classes are read all the same.

export type ClassTrouble =
  /** Somebody copied the journal: only one is read. `url` is the other's; its name may be anything a person wrote. */
  | { readonly kind: "TWO_JOURNALS"; readonly url: string }
  | { readonly kind: "JOURNAL_TRASHED" }
  /** Neither in the drive's list nor openable. */
  | { readonly kind: "JOURNAL_GONE" }
  | { readonly kind: "CANNOT_OPEN" }
  /** Its hidden tab no longer says whose it is. */
  | { readonly kind: "FACTS_MISSING" };

/** As the overview says it; Latvian, as everything in the school's own sheets. */
export function troubleText(trouble: ClassTrouble): string {
  switch (trouble.kind) {
    case "TWO_JOURNALS":
      return `Klasei ir divas uzskaites tabulas; netiek lasīta ${trouble.url} Lieko izdzēsiet.`;
    case "JOURNAL_TRASHED":
      return "Uzskaites tabula ir izmesta. Atjaunojiet to no Google diska atkritnes.";
    case "JOURNAL_GONE":
      return "Uzskaites tabula nav atrasta. Atlieciet to atpakaļ klases mapē vai atveriet gadu vēlreiz.";
    case "CANNOT_OPEN":
      return "Uzskaites tabulu nevar atvērt. Lūdziet diska pārvaldniekam piekļuvi.";
    case "FACTS_MISSING":
      return "Uzskaites tabulā trūkst slēptās cilnes „Skola”. Atjaunojiet to no versiju vēstures.";
  }
}
