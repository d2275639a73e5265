// Where a paragraph begins. Word measures the first line from the others, so that both must be known when either is said.
import type { ParagraphStyle } from "../../workspace/docs/styles.ts";
import { pointsOf } from "./measures.ts";
import type { Indents } from "./paragraph-properties.ts";

type IndentStyle = Pick<ParagraphStyle, "indentStart" | "indentFirstLine">;

/** `styles` from the nearest to the one all others inherit from; undefined when the nearest says nothing. */
export function indentsOf(
  styles: readonly [IndentStyle, ...(IndentStyle | undefined)[]],
): Indents | undefined {
  const [own] = styles;
  if (own.indentStart === undefined && own.indentFirstLine === undefined) {
    return undefined;
  }
  const said = (field: keyof IndentStyle) =>
    pointsOf(styles.find((style) => style?.[field] !== undefined)?.[field]);
  return { start: said("indentStart"), firstLine: said("indentFirstLine") };
}
