// A chart drawn simply: columns, bars, lines or slices, with its title and what each colour stands for.
import { AxesChart } from "./axes-chart.tsx";
import { inkOf } from "./chart-inks.ts";
import type { ChartModel } from "./chart-model.ts";
import { PieChart } from "./pie-chart.tsx";

interface ChartViewProps {
  readonly chart: ChartModel;
  readonly width: number;
  readonly height: number;
}

export function ChartView({ chart, width, height }: ChartViewProps) {
  const names =
    chart.kind === "pie"
      ? chart.slices.map(({ label }) => label)
      : chart.series.map(({ name }) => name);
  const hasLegend = names.filter((name) => name !== "").length > (chart.kind === "pie" ? 0 : 1);
  const drawing = { width, height: height - (chart.title === "" ? 12 : 40) - (hasLegend ? 28 : 0) };
  return (
    <>
      {chart.title === "" ? null : <figcaption class="chart-title">{chart.title}</figcaption>}
      {chart.kind === "pie" ? (
        <PieChart chart={chart} {...drawing} />
      ) : (
        <AxesChart chart={chart} {...drawing} />
      )}
      {hasLegend ? (
        <ul class="chart-legend">
          {names.map((name, at) => (
            <li key={at}>
              <span style={{ background: inkOf(at) }} />
              {name}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
