// The demo school's classes, and what each of them has once its year is open.

const EVERY_CLASS_HAS =
  "analyses class journal materials minutes plan report-1 report-2 research trips";

const LABELS = "1.a 1.b 2.a 3.a 4.a 4.b 5.a 6.a 7.a 8.a 9.c 10. 11. 12.";

/** As classFiles() tells it. */
export const OPENED_YEAR: Readonly<Record<string, string>> = Object.fromEntries(
  LABELS.split(" ").map((label) => [label, EVERY_CLASS_HAS]),
);
