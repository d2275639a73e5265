// What the class's first screen says in Latvian, and what is said in a file that is no class's.

export const LV_CLASS_HOME = {
  class: "Klase",
  year: "Mācību gads",
  teacher: "Klases audzinātājs/-a",
  unknownTeacher: "nav norādīts",
  others: "Klases faili",
  thisOne: "atvērts tagad",
  noOthers: "Citu šīs klases failu jums nav.",
  template: "Skolas veidlapa",
  templateText:
    "No šī dokumenta tiek veidoti klašu faili. Vietturus dubultās figūriekavās, piemēram, {{…}}, atstājiet: tajos tiek ierakstīti klases dati. Izmaiņas attieksies uz failiem, kas tiks izveidoti vēlāk.",
  templateCheck: "Pēc labošanas atveriet kopsavilkumu un pārbaudiet veidlapas.",
  foreign: "Šis nav klases fails",
  foreignText: "Šo dokumentu „Audzināšanas darbs” nav izveidojis, tāpēc šeit nav ko darīt.",
  wayHome:
    "Atveriet savas klases plānu, atskaiti vai uzskaites tabulu no klases mapes Google diskā un atveriet sānjoslu tur. Skolas vadība to atver kopsavilkumā.",
};
