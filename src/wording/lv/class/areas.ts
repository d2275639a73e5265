// What the areas of a class teacher's work are called in Latvian, and where a document stands.

export const LV_AREAS = {
  plan: "Gada plāns",
  log: "Uzskaite",
  parents: "Sadarbība ar vecākiem",
  report: "Pusgada atskaite",
  analysis: "Pasākuma analīze",
  minutes: "Sapulces protokols",
  trip: "Ekskursija",
  pupils: "Skolēni",
  review: "Iesniegšana",
};

export const LV_STATUSES = {
  DRAFT: "Melnraksts",
  SUBMITTED: "Iesniegts",
  RETURNED: "Atgriezts labošanai",
  ACCEPTED: "Pieņemts",
};
