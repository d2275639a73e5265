// The year's calendar: what several classes did on a day stands once.
import { expect, test } from "vitest";
import type { OverviewEntry } from "../../../src/contract/school-overview.ts";
import { calendarMonths } from "../../../src/sidebar/overview/calendar-months.ts";

function entry(label: string, date: string | null, kind: string, event = ""): OverviewEntry {
  return { label, date, kind, event, topic: "", themeGroup: "", counted: true, link: "" };
}

test("events stand in their month by day, with their classes; class hours do not", () => {
  const event = "Klases dalība izglītības iestādes pasākumos";
  const months = calendarMonths(
    [
      entry("4.b", "2020-11-11", event, "Lāčplēša diena"),
      entry("1.a", "2020-11-10", event, "Mārtiņdienas tirgus"),
      entry("1.a", "2020-11-11", event, "Lāčplēša diena"),
      entry("1.a", "2020-11-12", "Klases audzināšanas stundas tēma"),
      entry("1.a", "2021-02-03", "klases vecāku sapulce"),
      entry("1.a", null, event),
    ],
    "2020_2021",
  );
  expect(months.map(({ month }) => month)).toEqual([9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(months[2]?.days).toEqual([
    { day: 10, what: "Mārtiņdienas tirgus", labels: ["1.a"] },
    { day: 11, what: "Lāčplēša diena", labels: ["4.b", "1.a"] },
  ]);
  expect(months[5]?.days).toEqual([{ day: 3, what: "klases vecāku sapulce", labels: ["1.a"] }]);
});
