// Topics of class hours to begin a year plan with, by the age of the class: suggestions of ours, two for each theme group and more
// where the plan's hints of that age ask for them. Nothing here is the programme's own text.
import type { GradeBand } from "../school/grade-band.ts";
import type { ThemeGroupCode } from "./theme-groups.ts";

export interface SuggestedTopic {
  readonly topic: string;
  readonly themeGroup: ThemeGroupCode;
}

type Bank = readonly (readonly [ThemeGroupCode, ...(readonly string[])])[];

const BANKS: Readonly<Record<GradeBand, Bank>> = {
  G1_3: [
    ["SELF", "Es skolā: mana diena no rīta līdz vakaram", "Ko es protu un ko vēl mācos"],
    ["STATE", "Latvijas karogs, ģerbonis un himna", "Mana ģimene un mūsu svētki"],
    ["CIVIC", "Mūsu klases noteikumi", "Kā palīdzam viens otram"],
    ["CAREER", "Ko strādā manējie: profesijas mums apkārt", "Mana skolas dienasgrāmata"],
    ["HEALTH_ENV", "Veselīgas brokastis un miegs", "Šķirojam atkritumus klasē"],
    ["SAFETY", "Drošs ceļš uz skolu un mājām", "Svešinieks pie durvīm un tīmeklī"],
  ],
  G4_6: [
    ["SELF", "Mans laiks: mācības, ekrāns un atpūta", "Kad esmu dusmīgs: kā nomierināties"],
    ["STATE", "Lāčplēša diena: stāsti par mūsu novadu", "Latviešu gadskārtu ieražas"],
    ["CIVIC", "Kā mēs klasē lemjam kopā", "Strīds un vienošanās"],
    ["CAREER", "Mani vaļasprieki un profesijas", "Kā nauda nāk un iet: kabatas nauda"],
    ["HEALTH_ENV", "Ūdens, kustība, svaigs gaiss", "Ko paši varam darīt tīrākai apkārtnei"],
    ["SAFETY", "Droši internetā: paroles un attēli", "Uguns, ūdens, ledus: kā rīkoties"],
  ],
  G7_9: [
    ["SELF", "Eksāmenu laiks bez liekām bailēm", "Draudzība un vienaudžu spiediens"],
    ["STATE", "Brīvības cīņas un mana dzimta", "Latvija Eiropā: kas mūs vieno"],
    ["CIVIC", "Ko var skolēnu pašpārvalde", "Kā pārbaudīt ziņas"],
    ["CAREER", "Pēc 9. klases: ģimnāzija, vidusskola, tehnikums", "Ēnu diena: ko redzēju"],
    ["HEALTH_ENV", "Atkarības: kā tās sākas un kā atteikt", "Ilgtspējīga garderobe"],
    ["SAFETY", "Mobings un kibermobings: ko darīt", "Pirmā palīdzība satiksmē"],
  ],
  G10_12: [
    ["SELF", "Mācīšanās plāns līdz centralizētajiem eksāmeniem", "Mentālā veselība un slodze"],
    ["STATE", "Satversme ikdienā", "Latvijas aizsardzība un mana loma"],
    ["CIVIC", "Pirmo reizi vēlēšanās", "Brīvprātīgais darbs novadā"],
    ["CAREER", "Studijas Latvijā un ārzemēs", "Pirmais darba līgums un nodokļi"],
    ["HEALTH_ENV", "Miegs, enerģijas dzērieni un sports", "Klimats: ko izvēlos es"],
    ["SAFETY", "Krāpnieki tīmeklī un bankā", "Droša braukšana un pasažiera atbildība"],
  ],
};

export function suggestedTopics(band: GradeBand): readonly SuggestedTopic[] {
  return BANKS[band].flatMap(([themeGroup, ...topics]) =>
    topics.map((topic) => ({ topic, themeGroup })),
  );
}
