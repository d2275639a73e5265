import { describe, expect, it } from "vitest";
import { rangesOf, readChart } from "../../../../src/desk/pages/spreadsheet/chart-model.ts";
import { scaleOf } from "../../../../src/desk/pages/spreadsheet/chart-scale.ts";

const column = (startColumnIndex: number) => ({
  sourceRange: {
    sources: [
      {
        sheetId: 7,
        startRowIndex: 0,
        endRowIndex: 3,
        startColumnIndex,
        endColumnIndex: startColumnIndex + 1,
      },
    ],
  },
});
const BARS = {
  title: "Ieraksti",
  basicChart: {
    chartType: "BAR",
    headerCount: 1,
    domains: [{ domain: column(0) }],
    series: [{ series: column(1) }],
  },
};
const VALUES: Readonly<Record<string, unknown[][]>> = {
  "'Dati'!A1:A3": [["Klase"], ["4.b"], ["5.a"]],
  "'Dati'!B1:B3": [["Skaits"], [12], [""]],
};
const titleOf = (sheetId: number) => (sheetId === 7 ? "Dati" : "");
const read = (range: string) => VALUES[range] ?? [];

describe("charts", () => {
  it("are null where nothing here draws their kind", () => {
    expect(readChart({ waterfallChart: {} }, read, titleOf)).toBeNull();
    expect(readChart({ basicChart: { chartType: "AREA" } }, read, titleOf)).toBeNull();
  });

  it("name the ranges they are drawn from", () => {
    expect(rangesOf(BARS, titleOf)).toEqual(["'Dati'!A1:A3", "'Dati'!B1:B3"]);
  });

  it("take names from the header row, and nothing for no number", () => {
    expect(readChart(BARS, read, titleOf)).toEqual({
      kind: "axes",
      title: "Ieraksti",
      isHorizontal: true,
      isStacked: false,
      labels: ["4.b", "5.a"],
      series: [{ name: "Skaits", values: [12, 0], drawnAs: "column" }],
    });
  });

  it("stack up to a hundred where they are told to", () => {
    const { basicChart } = BARS;
    const chart = readChart(
      {
        basicChart: {
          ...basicChart,
          stackedType: "PERCENT_STACKED",
          series: [{ series: column(1) }, { series: column(2) }],
        },
      },
      (range) => (range === "'Dati'!C1:C3" ? [["Sarunas"], [36], [0]] : read(range)),
      titleOf,
    );
    expect(chart).toMatchObject({
      isStacked: true,
      series: [{ values: [25, 0] }, { values: [75, 0] }],
    });
  });

  it("cut a pie into labelled slices", () => {
    const pie = { pieChart: { domain: column(0), series: column(1) } };
    expect(readChart(pie, read, titleOf)).toEqual({
      kind: "pie",
      title: "",
      slices: [
        { label: "4.b", value: 12 },
        { label: "5.a", value: 0 },
      ],
    });
  });
});

describe("scaleOf", () => {
  it("reaches from zero to a round figure above the highest value", () => {
    expect(scaleOf([3, 17])).toEqual({ low: 0, high: 20, steps: [0, 5, 10, 15, 20] });
  });

  it("has a step even when there is nothing to show", () => {
    expect(scaleOf([])).toEqual({ low: 0, high: 1, steps: [0, 1] });
  });

  it("reaches below zero", () => {
    expect(scaleOf([-3, 4])).toEqual({ low: -4, high: 4, steps: [-4, -2, 0, 2, 4] });
  });
});
