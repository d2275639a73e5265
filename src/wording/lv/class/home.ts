// What the class's first screen says in Latvian, and what is said in a file that is no class's.
import { datums } from "../dates.ts";

export const LV_CLASS_HOME = {
  title: "Mana klase",
  class: "Klase",
  year: "Mācību gads",
  teacher: "Klases audzinātājs/-a",
  unknownTeacher: "nav norādīts",
  priority: "Šī mācību gada prioritāte",
  when: {
    past: (year: string) =>
      `Šis ir ${year} mācību gada fails. Jaunus ierakstus rakstiet šī mācību gada failos.`,
    future: (year: string) => `Šis ir ${year} mācību gada fails; tas gads vēl nav sācies.`,
  },
  noJournal:
    "Klases uzskaites tabula nav atrodama vai jums tai nav piekļuves. Sazinieties ar skolas vadību.",
  faults: "Uzskaites tabulā jālabo",
  faultyTab: (tab: string) =>
    `Cilne „${tab}” ir izdzēsta vai bojāta. Atjaunojiet to no versiju vēstures.`,
  missingColumn: (tab: string, header: string) =>
    `Cilnē „${tab}” nav atrodama kolonna „${header}”. Atjaunojiet virsrakstu.`,
  due: "Jāiesniedz",
  until: (day: string) => `līdz ${datums(day)}`,
  late: (day: string) => `bija līdz ${datums(day)}`,
  addContact: "Pierakstīt saziņu ar vecākiem",
  tasks: "Darbi",
  findings: "Kas paveikts",
  files: "Klases faili",
  thisOne: "atvērts tagad",
  noFiles: "Citu šīs klases failu jums nav.",
  classes: "Jūsu klašu mapes",
  otherClasses: "Citas manas klases",
  noClasses: "Citu klašu mapju jums nav.",
  foundClasses: (n: number) => `Citas klases: ${n}`,
  classOfYear: (schoolClass: string, year: string) => `${schoolClass} klase, ${year} m. g.`,
  template: "Skolas veidlapa",
  templateText:
    "No šī dokumenta tiek veidoti klašu faili. Vietturus dubultās figūriekavās, piemēram, {{…}}, atstājiet: tajos tiek ierakstīti klases dati. Izmaiņas attieksies uz failiem, kas tiks izveidoti vēlāk.",
  templateCheck: "Pēc labošanas atveriet kopsavilkumu un pārbaudiet veidlapas.",
  foreign: "Šis nav klases fails",
  foreignText: "Šo dokumentu „Audzināšanas darbs” nav izveidojis, tāpēc šeit nav ko darīt.",
  wayHome:
    "Atveriet savas klases mapi un tajā plānu, atskaiti vai uzskaites tabulu: sānjosla strādā tur.",
};
