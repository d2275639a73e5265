// The coverage as the page docs/emulator-coverage.md.
import type { Covered } from "./coverage.ts";
import { APIS } from "./discovery.ts";

/** The whole page, ending with a line break. */
export function coverageTable(covered: readonly Covered[]): string {
  const sections = Object.values(APIS).flatMap((api) => {
    const own = covered.filter((row) => row.api === api.name);
    const methods = own.filter(({ id }) => !id.includes(" "));
    const kinds = own.filter(({ id }) => id.includes(" "));
    return [
      `## ${api.host}`,
      ...table("method", methods),
      ...(kinds.length === 0
        ? []
        : ["### Requests inside batchUpdate", ...table("request", kinds)]),
    ];
  });
  return `${[
    "# What the emulator has of Google's APIs",
    "Written by `npx tsx scripts/write-coverage.ts`; a test holds it equal to the code. What is not emulated is answered\nwith 501 and its name, never with a silent success.",
    ...sections,
  ].join("\n\n")}\n`;
}

function table(what: string, rows: readonly Covered[]): string[] {
  const emulated = rows.filter(({ status }) => status === "emulated").length;
  const cells = [[what, "status"], ...rows.map(({ id, status }) => [`\`${id}\``, status])];
  const widths = [0, 1].map((i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width) => "-".repeat(width));
  const [head = [], ...body] = cells;
  return [
    `${emulated} of ${rows.length} emulated.`,
    [line(head), line(rule), ...body.map(line)].join("\n"),
  ];
}
