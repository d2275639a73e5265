// The names of a year's folders and files, as they stand in the shared drive.

import { describe, expect, it } from "vitest";

import { ALL_FORMS } from "../../../src/core/forms/all-forms.ts";
import {
  analysisName,
  CLASS_SUBFOLDERS,
  classFolderName,
  DRIVE_NAME,
  journalName,
  MASTER_NAME,
  minutesName,
  planName,
  reportName,
  TEMPLATES_FOLDER,
  templateName,
  yearFolderName,
} from "../../../src/core/forms/file-names.ts";

describe("the names in the drive", () => {
  it("spell the tree of a class", () => {
    expect([
      DRIVE_NAME,
      TEMPLATES_FOLDER,
      MASTER_NAME,
      yearFolderName(2020),
      classFolderName("4.a"),
      planName("4.a", 2020),
      reportName("4.a", "H1", 2020),
      reportName("4.a", "H2", 2020),
      journalName("4.a", 2020),
      ...CLASS_SUBFOLDERS.map((folder) => folder.name),
    ]).toEqual([
      "Audzināšanas darbs",
      "00 Veidlapas",
      "00 Kopsavilkums",
      "2020_2021 m.g.",
      "4.a klase",
      "4.a klase – Audzināšanas stundu darba plāns 2020_2021",
      "4.a klase – Pusgada atskaite 1 2020_2021",
      "4.a klase – Pusgada atskaite 2 2020_2021",
      "4.a klase – Uzskaites tabula 2020_2021",
      "Pasākumu analīzes",
      "Vecāku sapulču protokoli",
      "Ekskursiju iesniegumi",
      "Aktivitāšu materiāli",
      "Skolēnu izpēte (ierobežota pieeja)",
    ]);
  });

  it.each([
    ["10.", "10. klase"],
    ["10", "10. klase"],
    ["4.a.", "4.a klase"],
    [" 12.b ", "12.b klase"],
  ])("give the class %j its own dot and no more", (label, name) => {
    expect(classFolderName(label)).toBe(name);
  });

  it("tell an analysis by date and title, and leave out what is not known", () => {
    expect(analysisName("4.b", "2020-09-18", "Sporta un saliedēšanās diena")).toBe(
      "4.b klase – Pasākuma analīze – 2020-09-18 – Sporta un saliedēšanās diena",
    );
    expect(analysisName("4.b", null, " \n")).toBe("4.b klase – Pasākuma analīze");
    expect(minutesName("10.", "2020-09-10")).toBe(
      "10. klase – Vecāku sapulces protokols – 2020-09-10",
    );
  });

  it("keep a long or broken title on one line, cut between letters", () => {
    expect(analysisName("1.a", null, "Rudens\r\nbrīnumi\tparkā")).toBe(
      "1.a klase – Pasākuma analīze – Rudens brīnumi parkā",
    );
    expect(analysisName("1.a", null, "🎉".repeat(300))).toBe(
      `1.a klase – Pasākuma analīze – ${"🎉".repeat(99)}…`,
    );
  });

  it("mark the templates that the school has to confirm", () => {
    expect(ALL_FORMS.map(templateName)).toEqual([
      "1. pielikums – Darba plāns 1.–3. klašu grupai (skolai jāapstiprina)",
      "2. pielikums – Darba plāns 4.–6. klašu grupai",
      "3. pielikums – Darba plāns 7.–9. klašu grupai (skolai jāapstiprina)",
      "4. pielikums – Darba plāns 10.–12. klašu grupai (skolai jāapstiprina)",
      "5. pielikums – Pusgada atskaite",
      "6. pielikums – Pasākuma/aktivitātes analīze",
      "7. pielikums – Sadarbības tabula (skolai jāapstiprina)",
      "Klases vecāku sapulces protokols (skolai jāapstiprina)",
    ]);
  });
});
