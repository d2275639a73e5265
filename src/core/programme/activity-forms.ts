// Forms and methods of class-teacher work (points 5.1–5.11): tags of plan items and log entries.

import type { ReportCategoryCode } from "./report-categories.ts";

export type ActivityFormCode =
  | "UNDERSTANDING"
  | "ATTITUDES"
  | "SKILLS"
  | "WORK_FORMS"
  | "PUPIL_COUNCIL"
  | "PARENT_COOPERATION"
  | "SCHOOL_EVENTS"
  | "CLASS_ACTIVITIES"
  | "COMPETITIONS"
  | "HOBBY_EDUCATION"
  | "LECTURES";

export interface ActivityForm {
  readonly code: ActivityFormCode;
  /** The number as printed: "5.1" to "5.11". */
  readonly point: string;
  /** The words a person picks it by: the opening of the point. */
  readonly name: string;
  /** The whole point, as printed. */
  readonly text: string;
  /** Report rows such an activity usually belongs to; the teacher decides. Empty: any row. */
  readonly usualCategories: readonly ReportCategoryCode[];
}

/** Points 5.1–5.11, in the printed order. */
export const ACTIVITY_FORMS: readonly ActivityForm[] = [
  {
    code: "UNDERSTANDING",
    point: "5.1",
    name: "Izpratnes veidošanai",
    text: "Izpratnes veidošanai: sistemātisks izklāsts, pārrunas, literatūras izmantošana un lasīšana, diskusijas u.c.",
    usualCategories: [],
  },
  {
    code: "ATTITUDES",
    point: "5.2",
    name: "Attieksmju veidošanai",
    text: "Attieksmju veidošanai: situācijas analīze, pašanalīze, mācību ekskursijas, pārgājieni, projekti u.c.",
    usualCategories: [],
  },
  {
    code: "SKILLS",
    point: "5.3",
    name: "Prasmju veidošanai",
    text: "Prasmju veidošanai: interešu izglītības programmas īstenošana, demonstrējumi, drošības pasākumi (evakuēšanās, drošības nedēļa), novērojumi brīvā dabā, lomu spēles, grupu darbs, pētījumi, projektu metode, akcijas, tikšanās, konkursi, draudzības pasākumi u.c.",
    usualCategories: [],
  },
  {
    code: "WORK_FORMS",
    point: "5.4",
    name: "Darba formas",
    text: "Darba formas: audzināšanas stundas, skolēnu izpēte (anketas, aptaujas u.c.), svētku un atceres dienas, skolas pasākumi, tematiskie vakari, sporta pasākumi, radošie projekti un darbnīcas, praktiskais darbs, ārpusskolas izglītība (muzeji, teātri, ekskursijas, pārgājieni, talkas, labdarības akcijas u.c.).",
    usualCategories: [],
  },
  {
    code: "PUPIL_COUNCIL",
    point: "5.5",
    name: "Skolēnu pašpārvalde",
    text: "Skolēnu pašpārvalde: skolas pasākumu organizēšana, sadarbība ar citu skolu pašpārvaldēm u.c.",
    usualCategories: [],
  },
  {
    code: "PARENT_COOPERATION",
    point: "5.6",
    name: "Sadarbība ar vecākiem",
    text: "Sadarbība ar vecākiem skolas padomes darbība; skolas un klases vecāku sapulces; vecāku atvērto durvju dienas; sekmju izraksti; informācija par skolas un klases pasākumiem u.c.",
    usualCategories: ["PARENT_COOPERATION"],
  },
  {
    code: "SCHOOL_EVENTS",
    point: "5.7",
    name: "Skolas pasākumi",
    text: "Skolas pasākumi: gadu gaitā skolai ir izveidojušās savas tradīcijas. Tiek izmantoti dažādi audzināšanas darba virzieni, darba formas un metodes. Skolai ir daudz svētku, kuri atkārtojas katru gadu, kā arī tiek ieviestas jaunas tradīcijas un pasākumi: Zinību diena, Dzejas dienas, Skolotāju diena, Desmito klašu skolēnu uzņemšana vidusskolēnos, Mārtiņdienas tirgus, Lāčplēša diena, Latvijas Republikas proklamēšanas diena, Ziemassvētku sarīkojumi, Ziemas aktivitātes, Valentīndiena, Rūjienas vārda diena, Mātes diena, Pēdējais zvans, Izlaidumi).",
    usualCategories: ["SCHOOL_EVENT"],
  },
  {
    code: "CLASS_ACTIVITIES",
    point: "5.8",
    name: "Klases ārpusstundu aktivitātes",
    text: "Klases ārpusstundu aktivitātes (klases vakari, ekskursijas, izstāžu, koncertu, teātra, sarīkojumu apmeklējumi, pārgājieni, talkas, konkursi, sacensības).",
    usualCategories: ["CLASS_ACTIVITY"],
  },
  {
    code: "COMPETITIONS",
    point: "5.9",
    name: "Konkursi, olimpiādes, sacensības",
    text: "Konkursi, olimpiādes, sacensības (projekti, akcijas, erudīcijas konkursi, mācību priekšmetu konkursi, mācību priekšmetu olimpiādes skolā, novadā, valstī, sporta spēļu turnīri, stafetes u.c.).",
    usualCategories: ["CLASS_ACTIVITY", "SCHOOL_EVENT"],
  },
  {
    code: "HOBBY_EDUCATION",
    point: "5.10",
    name: "Interešu izglītības programmas",
    text: "Interešu izglītības programmas.",
    usualCategories: [],
  },
  {
    code: "LECTURES",
    point: "5.11",
    name: "Izglītojošas lekcijas un nodarbības skolēniem",
    text: "Izglītojošas lekcijas un nodarbības skolēniem par drošību, veselību, profesionālo izvēli utt.",
    usualCategories: ["CLASS_HOUR", "SCHOOL_EVENT"],
  },
];
