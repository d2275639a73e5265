// The aims and tasks of class-teacher work (section II, points 1 and 2), as printed. The goals in a
// year plan are another text: they belong to its form.

export interface ProgrammePoint {
  /** The number as printed. */
  readonly point: string;
  readonly text: string;
}

export interface TaskGroup extends ProgrammePoint {
  readonly tasks: readonly ProgrammePoint[];
}

/** The aim (1.1) and its two sub-aims (1.1.1, 1.1.2). */
export const AIMS: readonly ProgrammePoint[] = [
  {
    point: "1.1",
    text: "Pilnveidot sistēmisku un koordinētu, mērķtiecīgu un pēctecīgu audzināšanas darbu, lai nodrošinātu skolēnu veidošanos par zinošiem, radošiem, uzņēmīgiem un atbildīgiem cilvēkiem un sekmētu skolēnu pašattīstību un pašaudzināšanas prasmes.",
  },
  {
    point: "1.1.1",
    text: "Sekmēt skolēnu nacionālās un valstiskās identitātes un patriotisma nostiprināšanos, radot skolēniem iespējas līdzdalībai tautas tradīciju un kultūrvēsturiskā mantojuma apgūšanā un saglabāšanā, savas skolas, novada/pilsētas sabiedriskās un kultūras dzīves veidošanā, apkārtējās vides izzināšanā un sakopšanā.",
  },
  {
    point: "1.1.2",
    text: "Motivēt skolēnus pašizglītībai un pašattīstībai, paaugstinot viņu atbildību par saviem mācību sasniegumiem, savu spēju, talantu un sociālo prasmju izkopšanu, savas karjeras izaugsmi un dzīves drošību.",
  },
];

/** Twelve tasks in four groups: for the pupil, for teachers, with parents, with support staff and institutions. */
export const TASK_GROUPS: readonly TaskGroup[] = [
  {
    point: "2.1",
    text: "Skolēna personības veidošanai un attīstībai",
    tasks: [
      {
        point: "2.1.1",
        text: "Stiprināt izglītojamā valstiskuma apziņu, veicina pilsonisko līdzdalību un iniciatīvu, lojalitāti un patriotismu, tajā skaitā organizējot valsts svētku un latviešu tautas tradicionālo svētku svinēšanu, atceres un atzīmējamo dienu ievērošanu un citus pasākumus, kas padziļina izpratni par Latvijas vēsturi, valsts rašanos, valstiskuma atjaunošanu, tautas likteni, brīvības cīņām un valsts aizsardzību, veicina lepnumu par Latvijas valsti un cilvēkiem, popularizē cilvēku dzīves un darbības piemērus, kas apliecina pašai izglītības iestādei, novadam, pilsētai un informē par pilsoniskās līdzdalības iespējām.",
      },
      {
        point: "2.1.2",
        text: "Pievērst uzmanību skolēnu sociāli emocionālajai audzināšanai - savstarpējo attiecību kultūrai, konfliktu risināšanai, vardarbības mazināšanai, iecietības veicināšanai, savu pienākumu un tiesību ievērošanai, pamatvērtību popularizēšanai.",
      },
      {
        point: "2.1.3",
        text: "veicina izglītojamā patstāvību un atbildīgu rīcību, nodrošina izglītojamo pārstāvniecību un līdzdalību priekšlikumu izteikšanā un lēmumu pieņemšanā, to izpildes nodrošināšanā un kontrolē, tajā skaitā izglītojamo pašpārvaldes darbā.",
      },
      {
        point: "2.1.4",
        text: "Veicināt skolā interešu izglītības programmu daudzveidību un to īstenošanu atbilstoši skolēnu interesēm un skolas finansējumam.",
      },
      {
        point: "2.1.5",
        text: "Veicināt skolēnu izpratni par sociālās un ētiskās kompetences nozīmi un nepieciešamību pašattīstībā, socializācijā un karjeras izaugsmē.",
      },
    ],
  },
  {
    point: "2.2",
    text: "Atbalsta klašu audzinātajiem un pedagogiem nodrošināšanai",
    tasks: [
      {
        point: "2.2.1",
        text: "Veicināt pedagogu profesionālo kompetenci (semināri, kursi, projekti).",
      },
      {
        point: "2.2.2",
        text: "Organizēt pasākumus pedagogu labās prakses un pieredzes apkopošanai un popularizēšanai audzināšanas darba jautājumos.",
      },
      { point: "2.2.3", text: "Pilnveidot klašu audzinātāju metodiskās komisijas darbu." },
    ],
  },
  {
    point: "2.3",
    text: "Sadarbības ar skolēnu vecākiem nostiprināšanai",
    tasks: [
      {
        point: "2.3.1",
        text: "Veicināt ģimenes ieguldījumu izglītības procesā, attīstot un meklējot jaunas darba formas sadarbībai ar skolēnu ģimenēm.",
      },
      {
        point: "2.3.2",
        text: "Sekmēt klases audzinātāju un bērnu vecāku/bērnu likumisko pārstāvju (turpmāk – vecāki) sadarbību.",
      },
    ],
  },
  {
    point: "2.4",
    text: "Sadarbības ar skolas atbalsta personālu, audzināšanas darbā iesaistītu institūciju veicināšanai",
    tasks: [
      {
        point: "2.4.1",
        text: "Nodrošināt klases audzinātāju, mācību priekšmetu skolotāju, atbalsta komandas speciālistu, karjeras konsultanta un izglītojamo sadarbību problēmjautājumu risināšanā.",
      },
      {
        point: "2.4.2",
        text: "Pilnveidot sadarbības iespējas ar valsts un pašvaldības institūcijām, nevalstiskām organizācijām (Valsts un pašvaldības policija, Sociālais dienests, Bāriņtiesa).",
      },
    ],
  },
];
