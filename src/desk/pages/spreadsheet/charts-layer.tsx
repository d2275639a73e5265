// The charts that lie over a sheet.
import { useEffect, useMemo, useState } from "preact/hooks";
import { readValues } from "../ask/spreadsheets.ts";
import { useDesk } from "../desk-context.ts";
import { ChartView } from "./chart-view.tsx";
import { rangesOf, readChart } from "./chart-model.ts";
import { COLUMN_HEADER, ROW_HEADER } from "./grid-edges.ts";
import type { SheetModel } from "./sheet-model.ts";
import type { Tab } from "./use-spreadsheet.ts";

interface ChartsLayerProps {
  readonly id: string;
  readonly sheet: SheetModel;
  readonly tabs: readonly Tab[];
}

export function ChartsLayer({ id, sheet, tabs }: ChartsLayerProps) {
  const { person, words } = useDesk();
  const [values, setValues] = useState<ReadonlyMap<string, readonly (readonly unknown[])[]>>(
    new Map(),
  );
  const titleOf = (sheetId: number) => tabs.find((tab) => tab.sheetId === sheetId)?.title ?? "";
  const ranges = useMemo(
    () => [...new Set(sheet.charts.flatMap(({ spec }) => rangesOf(spec, titleOf)))],
    [sheet],
  );
  useEffect(() => {
    if (ranges.length > 0) {
      void readValues(person.email, id, ranges).then((answer) => {
        const read = answer.ok ? (answer.value.valueRanges ?? []) : [];
        setValues(new Map(ranges.map((range, at) => [range, read[at]?.values ?? []])));
      });
    }
  }, [person.email, id, ranges]);
  return (
    <>
      {sheet.charts.map((place) => {
        const chart = readChart(place.spec, (range) => values.get(range) ?? [], titleOf);
        return (
          <figure
            key={place.chartId}
            class="chart"
            aria-label={chart === null || chart.title === "" ? words.chart : chart.title}
            style={{
              top: `${COLUMN_HEADER + sheet.rows.startOf(place.row) + place.offsetY}px`,
              left: `${ROW_HEADER + sheet.columns.startOf(place.column) + place.offsetX}px`,
              width: `${place.width}px`,
              height: `${place.height}px`,
            }}
          >
            {chart === null ? (
              <p class="chart-none">{words.noChart}</p>
            ) : (
              <ChartView chart={chart} width={place.width} height={place.height} />
            )}
          </figure>
        );
      })}
    </>
  );
}
