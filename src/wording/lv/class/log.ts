// What the log says in Latvian.
import type { EntryTagCode } from "../../../core/programme/entry-tags.ts";
import type { ReportCategoryCode } from "../../../core/programme/report-categories.ts";
import type { ResearchTopicCode } from "../../../core/programme/research-topics.ts";

const categories: Readonly<Record<ReportCategoryCode, string>> = {
  CLASS_HOUR: "1. Klases audzināšanas stundas tēma",
  CLASS_ACTIVITY: "2. Klases aktivitātes",
  SCHOOL_EVENT: "3. Klases dalība izglītības iestādes pasākumos",
  RESEARCH_INDIVIDUAL: "4. Izglītojamo izpēte, individuālais darbs",
  PARENT_COOPERATION: "5. Sadarbība ar vecākiem",
  SUPPORT_STAFF: "6. Sadarbība ar atbalsta personālu",
};

/** What the text is about, category by category. */
const texts: Readonly<Record<ReportCategoryCode, string>> = {
  CLASS_HOUR: "Stundas tēma",
  CLASS_ACTIVITY: "Aktivitātes nosaukums un norise",
  SCHOOL_EVENT: "Pasākums un klases dalība tajā",
  RESEARCH_INDIVIDUAL: "Kas darīts",
  PARENT_COOPERATION: "Kas pārrunāts",
  SUPPORT_STAFF: "Kas darīts",
};

const researchTopics: Readonly<Record<ResearchTopicCode, string>> = {
  STATUS_ATTITUDES: "sociālais statuss un attieksmes",
  PERSONALITY: "personība",
  SELF_ESTEEM: "pašnovērtējums",
  VALUES: "vērtību orientācija",
  COMMUNICATION: "saskarsme",
  CAREER: "karjeras izvēle",
  ACHIEVEMENT_MOTIVATION: "mācību sasniegumu dinamika un motivācija",
};

const tags: Readonly<Record<EntryTagCode, string>> = {
  SELF_EDUCATION: "pašaudzināšana",
  CREATIVITY: "radošā pašrealizācija",
  SOCIAL_SKILLS: "sociālās prasmes",
  VALUES: "vērtīborientācija",
  CAREER: "karjeras izaugsme",
  TRADITION: "tautas tradīcijas un mantojums",
  ENVIRONMENT: "vides sakopšana",
  PUPIL_COUNCIL: "skolēnu pašpārvalde",
  CHARITY: "labdarība",
  VOLUNTEER: "brīvprātīgais darbs",
};

export const LV_LOG = {
  add: "Pievienot ierakstu",
  newTitle: "Jauns ieraksts",
  editTitle: "Labot ierakstu",
  category: "Atskaites sadaļa",
  uncategorised: "Bez sadaļas",
  categories,
  texts,
  toParents: "Saziņu ar vecākiem pieraksta sadarbības tabulā; atskaitē tā nonāk pati.",
  toParentsButton: "Pierakstīt saziņu ar vecākiem",
  whatWorked: "Kas izdevās?",
  difficulties: "Kas sagādāja grūtības?",
  themeGroup: "Tematiskā grupa",
  event: "Skolas pasākums",
  otherEvent: "Cits pasākums",
  researchTopic: "Izpētes temats",
  researchTopics,
  form: "Darba forma",
  partner: "Sadarbības partneris",
  partnerHint: "Piemēram, psihologs, Sociālais dienests",
  tags: "Mērķa birkas",
  tagsOf: tags,
  participants: "Dalībnieku skaits",
  participantsFault: "Ierakstiet veselu skaitli.",
  replaceNames: "Aizstāt ar „skolēns”",
  namesReplaced: "Vārds aizstāts ar „skolēns”.",
};
