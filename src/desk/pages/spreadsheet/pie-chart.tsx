// Slices of a whole.
import type { ChartModel } from "./chart-model.ts";
import { inkOf } from "./chart-inks.ts";

interface PieChartProps {
  readonly chart: ChartModel & { kind: "pie" };
  readonly width: number;
  readonly height: number;
}

export function PieChart({ chart, width, height }: PieChartProps) {
  const radius = Math.max(10, Math.min(width, height) / 2 - 12);
  const sum = chart.slices.reduce((total, { value }) => total + Math.max(0, value), 0);
  const point = (share: number) => {
    const angle = 2 * Math.PI * (share - 0.25);
    return `${width / 2 + radius * Math.cos(angle)} ${height / 2 + radius * Math.sin(angle)}`;
  };
  let share = 0;
  return (
    <svg width={width} height={height} role="img">
      {chart.slices.map(({ label, value }, at) => {
        const own = sum === 0 ? 0 : Math.max(0, value) / sum;
        const [from, to] = [share, share + own];
        share = to;
        return own >= 0.9999 ? (
          <circle key={at} cx={width / 2} cy={height / 2} r={radius} fill={inkOf(at)} />
        ) : (
          <path
            key={at}
            fill={inkOf(at)}
            stroke="#fff"
            d={`M${width / 2} ${height / 2}L${point(from)}A${radius} ${radius} 0 ${own > 0.5 ? 1 : 0} 1 ${point(to)}Z`}
          >
            <title>{`${label}: ${value}`}</title>
          </path>
        );
      })}
    </svg>
  );
}
