import { describe, expect, it } from "vitest";
import { printDate, printLongDate } from "../../../src/core/language/date-text.ts";

describe("a printed date", () => {
  it("has two-digit day and month and the final dot in a cell", () => {
    expect(printDate("2020-11-06")).toBe("06.11.2020.");
  });

  it("is words in running text", () => {
    expect(printLongDate("2020-11-06")).toBe("2020. gada 6. novembris");
    expect(printLongDate("2020-11-06", "locative")).toBe("2020. gada 6. novembrī");
    expect(printLongDate("2021-03-01", "genitive")).toBe("2021. gada 1. marta");
    expect(printLongDate("2021-03-19", "dative")).toBe("2021. gada 19. martam");
  });
});
