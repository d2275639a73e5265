// Columns, bars and lines over an axis of categories.
import type { ChartModel } from "./chart-model.ts";
import { scaleOf } from "./chart-scale.ts";
import { inkOf } from "./chart-inks.ts";

interface AxesChartProps {
  readonly chart: ChartModel & { kind: "axes" };
  readonly width: number;
  readonly height: number;
}

const LETTER = 6;
const LONGEST_LABEL = 22;

export function AxesChart({ chart, width, height }: AxesChartProps) {
  const { isHorizontal, isStacked, labels, series } = chart;
  const values = isStacked
    ? labels.map((_, at) => series.reduce((sum, one) => sum + (one.values[at] ?? 0), 0))
    : series.flatMap((one) => one.values);
  const scale = scaleOf(values);
  const widest =
    Math.min(LONGEST_LABEL, Math.max(0, ...labels.map((label) => label.length))) * LETTER;
  const left = isHorizontal ? widest + 18 : 44;
  const area = { left, top: 8, width: width - left - 16, height: height - 8 - 30 };
  const along = isHorizontal ? area.height : area.width;
  const across = isHorizontal ? area.width : area.height;
  const slot = along / Math.max(1, labels.length);
  const distance = (value: number) =>
    ((value - scale.low) / (scale.high - scale.low || 1)) * across;
  const columns = series.filter(({ drawnAs }) => drawnAs === "column");
  const thickness = (slot * 0.7) / (isStacked ? 1 : Math.max(1, columns.length));
  const everyLabel = isHorizontal
    ? Math.ceil(14 / slot)
    : Math.ceil(
        (Math.max(4, ...labels.map((label) => Math.min(12, label.length))) * LETTER + 6) / slot,
      );
  return (
    <svg width={width} height={height} role="img" class="chart-axes">
      {scale.steps.map((step) => {
        const at = distance(step);
        return isHorizontal ? (
          <g key={step}>
            <line x1={left + at} x2={left + at} y1={area.top} y2={area.top + area.height} />
            <text x={left + at} y={area.top + area.height + 16} text-anchor="middle">
              {step}
            </text>
          </g>
        ) : (
          <g key={step}>
            <line
              x1={left}
              x2={left + area.width}
              y1={area.top + area.height - at}
              y2={area.top + area.height - at}
            />
            <text x={left - 6} y={area.top + area.height - at + 4} text-anchor="end">
              {step}
            </text>
          </g>
        );
      })}
      {labels.map((label, at) => {
        const middle = slot * (at + 0.5);
        if (at % everyLabel !== 0) {
          return null;
        }
        return isHorizontal ? (
          <text key={at} x={left - 8} y={area.top + middle + 4} text-anchor="end">
            {cut(label, LONGEST_LABEL)}
          </text>
        ) : (
          <text key={at} x={left + middle} y={area.top + area.height + 16} text-anchor="middle">
            {cut(label, 12)}
          </text>
        );
      })}
      {series.map((one, nth) =>
        one.drawnAs === "line" ? (
          <polyline
            key={nth}
            fill="none"
            stroke={inkOf(nth)}
            stroke-width={2}
            points={one.values
              .map(
                (value, at) =>
                  `${left + slot * (at + 0.5)},${area.top + area.height - distance(value)}`,
              )
              .join(" ")}
          />
        ) : (
          one.values.map((value, at) => {
            const below = isStacked
              ? columns
                  .slice(0, columns.indexOf(one))
                  .reduce((sum, each) => sum + (each.values[at] ?? 0), 0)
              : 0;
            const from = distance(Math.min(below, below + value));
            const length = Math.abs(distance(below + value) - distance(below));
            const start =
              slot * at + slot * 0.15 + (isStacked ? 0 : thickness * columns.indexOf(one));
            const box = isHorizontal
              ? { x: left + from, y: area.top + start, width: length, height: thickness }
              : {
                  x: left + start,
                  y: area.top + area.height - from - length,
                  width: thickness,
                  height: length,
                };
            return (
              <rect key={`${nth} ${at}`} {...box} fill={inkOf(nth)}>
                <title>{`${labels[at] ?? ""}: ${value}`}</title>
              </rect>
            );
          })
        ),
      )}
    </svg>
  );
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
