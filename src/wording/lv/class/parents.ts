// What cooperation with parents says in Latvian.
import type {
  ChannelCode,
  ContactKindCode,
  InitiatorCode,
  ParticipantCode,
  TopicCode,
} from "../../../core/programme/contact-words.ts";
import type { GuardianRoleCode } from "../../../core/programme/guardian-roles.ts";
import { skoleniem } from "../counts.ts";
import { datums } from "../dates.ts";

const kinds: Readonly<Record<ContactKindCode, string>> = {
  PARENT_MEETING: "klases vecāku sapulce",
  PARENT_TALK: "individuālās pārrunas",
  CONVERSATION: "saruna",
  INFORMATION: "informācijas apmaiņa",
};

const channels: Readonly<Record<ChannelCode, string>> = {
  IN_PERSON: "individuāla saruna (klātienē)",
  ONLINE: "tiešsaistē",
  PHONE: "telefonsaruna",
  TEXT_MESSAGE: "īsziņa",
  CORRESPONDENCE: "sarakste",
  E_KLASE: "e-klase",
  PUPIL_DIARY: "dienasgrāmata",
};

const initiators: Readonly<Record<InitiatorCode, string>> = {
  TEACHER: "skolotājs",
  GUARDIAN: "vecāks",
  LEADERSHIP: "vadība",
  PUPIL: "skolēns",
};

const participants: Readonly<Record<ParticipantCode, string>> = {
  CLASS_TEACHER: "klases audzinātājs",
  SUBJECT_TEACHER: "priekšmeta skolotājs",
  SUPPORT_STAFF: "atbalsta personāls",
};

const topics: Readonly<Record<TopicCode, string>> = {
  RESULTS: "sekmes",
  HOUSE_RULES: "iekšējās kārtības noteikumi",
  RIGHTS: "skolēna tiesības",
  DUTIES: "pienākumi",
  RESPONSIBILITY: "atbildība",
  RELATIONS: "savstarpējās attiecības",
  PERFORMANCE: "sniegums",
  SUCCESSES: "panākumi",
  DIFFICULTIES: "grūtības",
};

const guardians: Readonly<Record<GuardianRoleCode, string>> = {
  MOTHER: "māte",
  FATHER: "tēvs",
  GUARDIAN: "aizbildnis",
  FOSTER_FAMILY: "audžuģimene",
  CARE_INSTITUTION: "aprūpes iestāde",
  OTHER: "cits",
};

export const LV_PARENTS = {
  add: "Pierakstīt saziņu",
  addMeeting: "Pierakstīt vecāku sapulci",
  contactTitle: "Saziņa ar vecākiem",
  meetingTitle: "Vecāku sapulce",
  pupil: "Skolēns",
  wholeClass: "Visa klase",
  guardian: "Vecāks vai likumiskais pārstāvis",
  guardianHint: "Tikai loma, bez vārda",
  guardians,
  kind: "Sadarbības veids",
  kindHint: "Ieteikumā (6.2.2.) ieskaita individuālās pārrunas.",
  kinds,
  channel: "Saziņas veids",
  channels,
  meetingChannels: { IN_PERSON: "klātienē", ONLINE: "tiešsaistē" },
  initiator: "Kas ierosināja",
  initiators,
  participants: "Piedalās",
  participantsOf: participants,
  topic: "Temats",
  topics,
  discussed: "Pārrunātie jautājumi",
  agreement: "Vienošanās",
  dueDate: "Termiņš",
  recorded: "Ieraksts e-klasē izdarīts",
  minuted: "Protokols uzrakstīts",
  signed: "Vecāks parakstījis protokolu",
  came: "Kuru skolēnu ģimenes ieradās",
  everybody: "Atzīmēt visus",
  nobody: "Noņemt visas atzīmes",
  attended: (n: number, total: number) => `Piedalījās ${n} no ${total}`,
  attendees: "Cik ģimeņu ieradās",
  countFault: "Ierakstiet veselu skaitli.",
  meetings: (n: number) => `Vecāku sapulces: ${n} (ieteikums – vismaz 1 mācību gadā)`,
  talks: (n: number, total: number) =>
    `Individuālās pārrunas: aptverti ${n} no ${total} ${skoleniem(total)}`,
  families: (n: number) => `Ģimenes, ar kurām vēl jārunā: ${n}`,
  allTalked: "Ar visu skolēnu vecākiem ir runāts.",
  missed: (day: string) => `nebija sapulcē ${datums(day)}`,
  tried: (day: string) => `mēģināts ${datums(day)}`,
  talk: "Pierakstīt pārrunas",
  noAnswer: "Mēģināju, atbildes nav",
  noAnswerText: "Mēģināju sazināties, atbildes nav.",
  minutes: "Izveidot sapulces protokolu",
  savedContact: "Saziņa pierakstīta.",
  savedMeeting: "Sapulce pierakstīta.",
};
