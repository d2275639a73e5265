// What may stand in the deputy's way, in Latvian.
import type { FormKey } from "../../../core/forms/form.ts";
import type { YearProblemWords } from "../../words.ts";
import { LV_FORM_NAMES } from "../form-names.ts";
import { yearShort } from "../general.ts";
import { ASK_IT, LV_PROBLEMS } from "../problems.ts";
import { LV_ROSTER_FAULTS } from "./roster-faults.ts";
import { LV_WORK } from "./work.ts";
import { LV_YEAR_TABLE_FAULTS } from "./year-table-faults.ts";

const form = (key: FormKey): string => `„${LV_FORM_NAMES[key]}”`;

const ASK_TO_MANAGE = "Lūdziet diska pārvaldniekam piešķirt jums pārvaldnieka lomu.";

export const LV_YEAR_PROBLEMS: YearProblemWords = {
  rosterFault: LV_ROSTER_FAULTS,
  yearTableFault: LV_YEAR_TABLE_FAULTS,
  problem: {
    ...LV_PROBLEMS,
    NOT_A_MASTER: () =>
      "Šī izklājlapa nav skolas kopsavilkums. Atveriet to vai iestatiet skolu šeit.",
    NOT_SET_UP: () => "Skola vēl nav iestatīta līdz galam. Vispirms pabeidziet „Iestatīt skolu”.",
    FILE_SERVES_ELSEWHERE: ({ name }) =>
      `„${name}” jau ir klases vai veidlapu fails. Skolu iestatiet tukšā izklājlapā.`,
    COLUMNS_MOVED: ({ tab }) =>
      `Cilnē „${tab}” ir pārvietotas vai pievienotas kolonnas. Atjaunojiet secību; nekas nav mainīts.`,
    MASTER_TAB_MISSING: () =>
      "Kopsavilkumā trūkst cilnes. Atkārtojiet „Iestatīt skolu”: tā to izveidos.",
    OTHER_DRIVE: () =>
      "Šis kopsavilkums jau darbojas citā diskā. Izvēlieties to vai sāciet ar tukšu izklājlapu.",
    NO_COLUMN_IN_KLASES: ({ header }) =>
      `Cilnē „Klases” nav kolonnas „${header}”. Atjaunojiet virsrakstu.`,
    NO_CLASSES_IN_YEAR: ({ year }) =>
      `Cilnē „Klases” nav nevienas klases ${year} Ielīmējiet klašu sarakstu.`,
    NOT_A_YEAR: ({ typed }) =>
      `„${typed}” nav mācību gads. Rakstiet divus gadus pēc kārtas, piemēram, 2021./2022.`,
    YEAR_DATES_MISSING: ({ year, missing }) =>
      `Mācību gadam ${year} trūkst datumu: ${missing.join(", ")}. Ierakstiet tos cilnē „Mācību gadi”.`,
    NOT_A_DOCUMENT: ({ typed }) =>
      `„${typed}” nav Google dokuments, ko jūs varat atvērt. Iekopējiet dokumenta adresi no pārlūka.`,
    OTHER_JOB_RUNS: ({ what, year }) => {
      const ofYear = `${yearShort(year ?? "")} mācību gada`;
      const work = {
        "set-up": LV_WORK.setUp,
        "open-year": `${ofYear} atvēršana`,
        rollover: `${ofYear} sagatavošana`,
        undo: LV_WORK.undo,
        "migrate-templates": LV_WORK.renew,
      }[what];
      return `${work} vēl nav pabeigta. Pabeidziet vai atceliet to un mēģiniet vēlreiz.`;
    },
    COMMENT_MISSING: () => "Uzrakstiet, kas dokumentā jālabo.",
    NO_SUCH_JOB: () => "Šāds darbs kopsavilkumā nav atrasts. Atveriet sānjoslu no jauna.",
  },
  drivePoint: {
    DRIVE_NOT_FOUND: () =>
      "Koplietojamais disks nav atrasts vai jums tam nav piekļuves. Lūdziet diska pārvaldniekam jūs pievienot.",
    CANNOT_ADD_FILES: ({ drive }) => `Diskā „${drive}” jūs nevarat veidot failus. ${ASK_TO_MANAGE}`,
    CANNOT_SHARE_FOLDERS: ({ drive }) =>
      `Diskā „${drive}” jūs nevarat kopīgot mapes. ${ASK_TO_MANAGE}`,
    CANNOT_LIMIT_ACCESS: ({ drive }) =>
      `Diskā „${drive}” jūs nevarat ierobežot piekļuvi mapei. ${ASK_TO_MANAGE}`,
    MEMBERS_ONLY: ({ drive }) =>
      `Disku „${drive}” drīkst atvērt tikai dalībnieki. Diska iestatījumos atļaujiet to arī citiem.`,
    API_NOT_ENABLED: ({ api }) => `Google projektā nav ieslēgts „Google ${api} API”. ${ASK_IT}`,
  },
  templateFault: {
    TEMPLATE_MISSING: ({ form: key }) =>
      `Veidlapa ${form(key)} nav atrasta. Atkārtojiet „Iestatīt skolu”: tā to izveidos.`,
    PLACEHOLDER_MISSING: ({ form: key, placeholder }) =>
      `Veidlapā ${form(key)} nav viettura {{${placeholder}}}. Ierakstiet to vajadzīgajā vietā.`,
    PLACEHOLDER_UNKNOWN: ({ form: key, placeholder }) =>
      `Veidlapā ${form(key)} ir nezināms vietturis {{${placeholder}}}. Izlabojiet vai izdzēsiet to.`,
    TEXT_IN_DRAWING: ({ form: key }) =>
      `Veidlapā ${form(key)} ir zīmējums vai tekstlodziņš: tajā vietturus nevar aizpildīt. Rakstiet tos dokumenta tekstā.`,
  },
  workFailure: {
    NO_ACCESS: () => "nav piekļuves; lūdziet diska pārvaldniekam piešķirt jums pārvaldnieka lomu",
    NOT_FOUND: () => "fails vai veidlapa vairs nav atrodama; pārbaudiet veidlapas un atkārtojiet",
    SHARING_REFUSED: ({ person }) =>
      `Google neļauj kopīgot ar ${person}; pārbaudiet adresi cilnē „Klases” un atkārtojiet`,
    TOUCHED_SINCE: ({ person }) =>
      person === ""
        ? "paliek, jo tam mainīts nosaukums"
        : `paliek, jo to pēc tam ir labojis ${person}`,
    NOT_EMPTY: () => "paliek, jo mapē ir kāds cits fails",
    ACCESS_CHANGED: ({ person }) => `${person} piekļuve pēc tam ir mainīta, tā paliek`,
    DAILY_LIMIT: () => "sasniegts Google dienas ierobežojums; turpiniet rīt",
    API_DISABLED: () =>
      "Google projektā nav ieslēgts vajadzīgais API; lūdziet IT speciālistam to ieslēgt",
    SIGN_IN_AGAIN: () => "Google neatpazīst jūsu kontu; piesakieties no jauna un turpiniet",
    GOOGLE_UNAVAILABLE: () => "Google pašlaik neatbild; turpiniet pēc dažām minūtēm",
    GOOGLE_REFUSED: ({ message }) => `Google noraidīja: ${message}`,
  },
};
