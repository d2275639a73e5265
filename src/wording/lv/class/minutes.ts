// What the minutes of parents' meetings say in Latvian.

export const LV_MINUTES = {
  loading: "Lasa vecāku sapulces…",
  meetings: "Vecāku sapulces",
  none: "Vecāku sapulces vēl nav pierakstītas. Protokolu var sagatavot arī pirms sapulces.",
  minuted: "protokolēta",
  create: "Izveidot protokolu",
  other: "Cita sapulce",
  title: "Vecāku sapulces protokols",
  proposal: "Veidlapas paraugs. Skolai jāapstiprina.",
  dateHint: "Arī laiks, piemēram, 10.09.2020. 18.00–19.30",
  held: "Kā notiek",
  inPerson: "klātienē",
  online: "tiešsaistē",
  minuteTaker: "Protokolē",
  invited: "Pieaicināti",
  attendees: "Cik vecāku piedalās",
  question: (n: number) => `${n}. darba kārtības jautājums`,
  later: "Ziņotājus un lēmumus ierakstiet dokumentā. Dalībnieku sarakstu parakstiet uz papīra.",
  submit: "Izveidot sapulces protokolu",
  recorded: "Sapulces ierakstā atzīmēts, ka protokols ir.",
};
