// The year plans: annex 2 (grades 4–6) word for word, and plans for the other three bands proposed on
// the same skeleton, since the programme only refers to annexes 1, 3 and 4 (points 9.3 and 9.4).

import { bandId, printBand, type GradeBand, type PlanAnnex } from "../school/grade-band.ts";
import { PROPOSAL_NOTICE, type Block, type Form, type Runs } from "./form.ts";

const BANDS: Readonly<Record<PlanAnnex, GradeBand>> = {
  1: "G1_3",
  2: "G4_6",
  3: "G7_9",
  4: "G10_12",
};

/** The grade band as a plan prints it, with the spaces of annex 2. */
export function printedBand(annex: PlanAnnex): string {
  return printBand(BANDS[annex]);
}

const GOALS = [
  "Sekmēt skolēnu nacionālās un valstiskās identitātes un patriotisma nostiprināšanos, radot skolēniem iespējas līdzdalībai tautas tradīciju un kultūrvēsturiskā mantojuma apgūšanā un saglabāšanā, savas skolas, novada/pilsētas sabiedriskās un kultūras dzīves veidošanā, apkārtējās vides izzināšanā un sakopšanā;",
  "veicināt izglītojamā izpratni par vērtībām un tikumiem, sekmējot to iedzīvināšanu;",
  "motivēt skolēnus pašizglītībai un pašattīstībai, paaugstinot viņu atbildību par saviem mācību sasniegumiem, savu spēju, talantu un sociālo prasmju izkopšanu, savas karjeras izaugsmi un dzīves drošību.",
];

const TASKS = [
  "Pievērst uzmanību skolēnu sociāli emocionālajai audzināšanai - savstarpējo attiecību kultūrai, konfliktu risināšanai, vardarbības mazināšanai, iecietības veicināšanai, savu pienākumu un tiesību ievērošanai, pamatvērtību popularizēšanai;",
  "veicināt ģimenes ieguldījumu izglītības procesā, attīstot un meklējot jaunas darba formas sadarbībai ar skolēnu ģimenēm;",
  "spēju brīvi un patstāvīgi domāt, attīstot kritisko domāšanu, morālo spriestspēju un sekmējot atbildīgu rīcību;",
  "sevis apzināšanos, pašizziņu, gribas audzināšanu, pašpilnveidi un pozitīvu pašvērtējumu, pašaudzināšanu mūža garumā;",
  "brīvību kā iespēju īstenot savus centienus un mērķus, neierobežojot citu personu pamattiesības, tajā skaitā brīvību;",
  "stiprināt izglītojamā valstiskuma apziņu, veicina pilsonisko līdzdalību un iniciatīvu, lojalitāti un patriotismu.",
];

/** The year plan of each band, by its annex. */
export const PLAN_FORMS: Readonly<Record<PlanAnnex, Form>> = {
  1: planForm(1),
  2: planForm(2),
  3: planForm(3),
  4: planForm(4),
};

function planForm(annex: PlanAnnex): Form {
  const grades = bandId(BANDS[annex]);
  const inProgramme = annex === 2;
  return {
    key: `plan-${grades}`,
    annex,
    name: {
      lv: `Darba plāns ${grades.replace("-", ".–")}. klašu grupai`,
      en: `Year plan, grades ${grades.replace("-", "–")}`,
    },
    provenance: inProgramme ? "programme" : "proposal",
    version: inProgramme ? "2020-11-06" : "proposal-1",
    orientation: "portrait",
    blocks: inProgramme ? planBlocks(annex) : [PROPOSAL_NOTICE, ...planBlocks(annex)],
  };
}

function planBlocks(annex: PlanAnnex): readonly Block[] {
  return [
    {
      kind: "title",
      lines: [
        bold(
          "{{skola_gen|Rūjienas vidusskolas}} {{klase|_____}} klases {{amats_gen|audzinātājas}} {{audzinatajs_gen|_____}}",
        ),
        bold("audzināšanas stundu darba plāns"),
        bold("{{mg|2020./2021.m.g.}}"),
      ],
    },
    {
      kind: "paragraph",
      runs: bold(
        `Audzināšanas darba plānošana un organizēšana {{klasu_grupa|${printedBand(annex)}}} grupā`,
      ),
    },
    {
      kind: "paragraph",
      runs: bold("{{skola_gen|Rūjienas vidusskolas}} audzināšanas darba mērķis:"),
    },
    { kind: "bullets", items: GOALS.map(plain) },
    {
      kind: "paragraph",
      runs: bold("{{skola_gen|Rūjienas vidusskolas}} audzināšanas darba uzdevumi:"),
    },
    { kind: "bullets", items: TASKS.map(plain) },
    {
      kind: "paragraph",
      runs: bold("Plānotās tematiskās audzināšanas stundas un ārpusstundu pasākumi"),
    },
    {
      kind: "table",
      columns: [
        { share: 0.2, entry: "rinda.datums" },
        { share: 0.8, entry: "rinda.temats" },
      ],
      header: [plain("Datums"), plain("Audzināšanas stundas temats/pasākuma nosaukums")],
      rows: [{ kind: "blank", count: 8 }],
    },
  ];
}

function bold(text: string): Runs {
  return [{ text, bold: true }];
}

function plain(text: string): Runs {
  return [{ text }];
}
