// What a trip's application says in Latvian.

export const LV_TRIP = {
  title: "Ekskursijas pieteikums",
  about:
    "Oficiālas veidlapas programmā nav. Tiks izveidots dokuments ar kontrolsarakstu; neaizpildīto varēs ierakstīt tajā.",
  fields: {
    title: "Kurp dodas",
    goal: "Mērķis",
    route: "Maršruts",
    duration: "Ilgums",
    participants: "Dalībnieku skaits",
    ages: "Dalībnieku vecums",
    transport: "Pārvietošanās veids",
    overnight: "Nakšņošanas veids",
    contact: "Saziņas iespējas",
    firstAid: "Pirmās palīdzības sniegšanas iespējas",
  },
  titleMissing: "Ierakstiet, kurp dodas.",
  informedOn: "Vecākus informē",
  informedHint: "Vismaz 3 dienas iepriekš",
  late: "Vecāki tiek informēti vēlāk nekā 3 dienas pirms ekskursijas.",
  submit: "Izveidot pieteikumu",
};
