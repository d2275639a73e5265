// What bulk work says while a person watches it, in Latvian.
import { ilgums } from "../counts.ts";
import { yearName } from "../general.ts";

export const LV_WORK = {
  setUp: "Skolas iestatīšana",
  undo: "Darba atsaukšana",
  renew: "Veidlapu maiņa",
  openYear: (id: string) => `${yearName(id)}: mapju un failu veidošana`,
  made: (done: number, total: number) => `${done} no ${total}`,
  progress: "Izveidots",
  left: (seconds: number) => `vēl ${ilgums(seconds)}`,
  last: (name: string) => `Tikko: ${name}`,
  beginning: "Sāk darbu…",
  mayClose: "Sānjoslu var aizvērt: izdarītais paliks, un turpināt varēs vēlāk.",
  unfinished: "Darbs nav pabeigts.",
  goOn: "Turpināt",
  goOnNow: "Turpināt tūlīt",
  waitingFor: {
    QUOTA: "Google pašlaik neļauj veikt vairāk darbību.",
    GOOGLE_UNAVAILABLE: "Google pašlaik neatbild.",
    BUSY: "Kāds cits pašlaik veic šo darbu.",
  },
  waiting: (seconds: number) => `Nekas nav jādara: darbs turpināsies pats pēc ${seconds} s.`,
  pausedBecause: "Darbs apturēts",
  cancel: "Atcelt",
  askCancel: "Vai pārtraukt? Izveidotais paliks, pārējo varēs izveidot vēlāk.",
  cancelYes: "Pārtraukt",
  cancelNo: "Nepārtraukt",
  cancelling: "Pārtrauc… Pēdējie faili vēl tiek pabeigti.",
  cancelled: (done: number, total: number) =>
    `Darbs pārtraukts. Izveidots ${done} no ${total}; tas paliek. Atkārtojot tiks izveidots tikai trūkstošais.`,
  allDone: (total: number) => `Pabeigts. Viss ir izveidots: ${total} no ${total}.`,
  doneWithFaults: (done: number, total: number) =>
    `Pabeigts daļēji: izveidots ${done} no ${total}.`,
  faults: "Neizdevās",
  repeatHint:
    "Novērsiet cēloni un atkārtojiet: tiks izveidots tikai trūkstošais, esošais netiks mainīts.",
  repeat: "Atkārtot",
  home: "Uz sākumu",
};
