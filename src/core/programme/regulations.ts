// The acts the programme stands on (points 7.1–7.9), as printed. The school edits this list: some were
// replaced since, and schools follow at their own pace.

export interface Regulation {
  readonly point: string;
  readonly text: string;
  /** Later acts that other schools cite in its place, in Latvian; for the school to confirm. */
  readonly laterActs: string | null;
}

/** Points 7.1–7.9. */
export const REGULATIONS: readonly Regulation[] = [
  { point: "7.1", text: "Izglītības likums", laterActs: null },
  { point: "7.2", text: "Bērnu tiesību aizsardzības likums", laterActs: null },
  { point: "7.3", text: "ANO Konvencija par bērnu tiesībām", laterActs: null },
  {
    point: "7.4",
    text: "MK 15.07.2016. noteikumi Nr.480 „Izglītojamo audzināšanas vadlīnijas un informācijas, mācību līdzekļu, materiālu un mācību un audzināšanas metožu izvērtēšanas kārtība”",
    laterActs: null,
  },
  {
    point: "7.5",
    text: "MK 12.08.2014. noteikumi Nr. 468 „Noteikumi par valsts pamatizglītības standartu, pamatizglītības mācību priekšmetu standartiem un pamatizglītības programmu paraugiem ”",
    laterActs: "MK 27.11.2018. noteikumi Nr. 747; MK 03.09.2019. noteikumi Nr. 416",
  },
  {
    point: "7.6",
    text: "MK 24.11.2009. noteikumi Nr.1338 „Kārtība, kādā nodrošināma izglītojamo drošība izglītības iestādēs un to organizētajos pasākumos",
    laterActs: "MK 22.08.2023. noteikumi Nr. 474",
  },
  {
    point: "7.7",
    text: "MK 21.05.2013.noteikumi Nr.259 Grozījumi 24.11.2009. Ministru kabineta noteikumos Nr.1338 „Kārtība, kādā nodrošināma izglītojamo drošība izglītības iestādēs un to organizētajos pasākumos”",
    laterActs: "MK 22.08.2023. noteikumi Nr. 474",
  },
  {
    point: "7.8",
    text: "MK 01.02.2011. noteikumi Nr.89 „Kārtība, kādā izglītības iestāde informē izglītojamo vecākus, pašvaldības vai valsts iestādes, ja izglītojamais bez attaisnojoša iemesla neapmeklē izglītības iestādi”",
    laterActs: null,
  },
  {
    point: "7.9",
    text: "Valsts izglītības satura centra prioritārie virzieni audzināšanas darbam un metodiskie materiāli",
    laterActs: null,
  },
];
