// A chart of Google's spec and the values it is drawn from -> bars, lines and slices.
import { isGiven } from "../is-given.ts";
import type { sheets_v4 } from "@googleapis/sheets";
import { columnName } from "./a1.ts";
import { quoted } from "../ask/spreadsheets.ts";

const DRAWN = new Set(["COLUMN", "BAR", "LINE", "COMBO"]);

export interface ChartPlace {
  readonly chartId: number;
  readonly spec: sheets_v4.Schema$ChartSpec;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  readonly drawnAs: "column" | "line";
}

export type ChartModel =
  | {
      readonly kind: "axes";
      readonly title: string;
      readonly isHorizontal: boolean;
      readonly isStacked: boolean;
      readonly labels: readonly string[];
      readonly series: readonly Series[];
    }
  | {
      readonly kind: "pie";
      readonly title: string;
      readonly slices: readonly { readonly label: string; readonly value: number }[];
    };

/** Values by range, as they were asked for. */
export type ReadValues = (range: string) => readonly (readonly unknown[])[];

export function chartPlaces(charts: readonly sheets_v4.Schema$EmbeddedChart[]): ChartPlace[] {
  return charts.flatMap(({ chartId, spec, position }) => {
    const overlay = position?.overlayPosition;
    return spec === undefined
      ? []
      : [
          {
            chartId: chartId ?? 0,
            spec,
            row: overlay?.anchorCell?.rowIndex ?? 0,
            column: overlay?.anchorCell?.columnIndex ?? 0,
            offsetX: overlay?.offsetXPixels ?? 0,
            offsetY: overlay?.offsetYPixels ?? 0,
            width: overlay?.widthPixels ?? 600,
            height: overlay?.heightPixels ?? 371,
          },
        ];
  });
}

/** Every range that the chart draws from. `titleOf` names a sheet by its id. */
export function rangesOf(
  { basicChart, pieChart }: sheets_v4.Schema$ChartSpec,
  titleOf: (sheetId: number) => string,
): string[] {
  const data = [
    ...(basicChart?.domains ?? []).map(({ domain }) => domain),
    ...(basicChart?.series ?? []).map(({ series }) => series),
    pieChart?.domain,
    pieChart?.series,
  ];
  return data.flatMap((one) => (one === undefined ? [] : sources(one, titleOf)));
}

/** Null for a kind of chart that is not drawn here. */
export function readChart(
  spec: sheets_v4.Schema$ChartSpec,
  read: ReadValues,
  titleOf: (sheetId: number) => string,
): ChartModel | null {
  const { basicChart, pieChart } = spec;
  const title = spec.title ?? "";
  const cells = (data: sheets_v4.Schema$ChartData | undefined): unknown[] =>
    data === undefined ? [] : sources(data, titleOf).flatMap((range) => read(range).flat());
  if (pieChart !== undefined) {
    const labels = cells(pieChart.domain);
    const values = cells(pieChart.series);
    const header = typeof values[0] === "number" ? 0 : 1;
    return {
      kind: "pie",
      title,
      slices: values.slice(header).map((value, at) => ({
        label: textOf(labels[at + header]),
        value: numberOf(value),
      })),
    };
  }
  if (basicChart === undefined || !DRAWN.has(basicChart.chartType ?? "")) {
    return null;
  }
  const header = basicChart.headerCount ?? 0;
  const series = (basicChart.series ?? []).map(({ series: data, type }): Series => {
    const values = cells(data);
    return {
      name: header === 0 ? "" : textOf(values[0]),
      values: values.slice(header).map(numberOf),
      drawnAs: (type ?? basicChart.chartType) === "LINE" ? "line" : "column",
    };
  });
  const stacked = basicChart.stackedType;
  return {
    kind: "axes",
    title,
    isHorizontal: basicChart.chartType === "BAR",
    isStacked: stacked === "STACKED" || stacked === "PERCENT_STACKED",
    labels: cells(basicChart.domains?.[0]?.domain).slice(header).map(textOf),
    series: stacked === "PERCENT_STACKED" ? inPercent(series) : series,
  };
}

/** Of what all series have together at the same place. */
function inPercent(series: readonly Series[]): Series[] {
  return series.map((one) => ({
    ...one,
    values: one.values.map((value, at) => {
      const whole = series.reduce((sum, each) => sum + (each.values[at] ?? 0), 0);
      return whole === 0 ? 0 : (100 * value) / whole;
    }),
  }));
}

function sources(
  { sourceRange }: sheets_v4.Schema$ChartData,
  titleOf: (sheetId: number) => string,
): string[] {
  return (sourceRange?.sources ?? []).map((range) => {
    const from = `${columnName(range.startColumnIndex ?? 0)}${(range.startRowIndex ?? 0) + 1}`;
    const column = !isGiven(range.endColumnIndex) ? "ZZ" : columnName(range.endColumnIndex - 1);
    const to = `${column}${range.endRowIndex ?? ""}`;
    return `${quoted(titleOf(range.sheetId ?? 0))}!${from}:${to}`;
  });
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
