// Lines of a document under a heading that counts them and can be folded. Nothing where there are none.
interface LinesProps {
  readonly title: (count: number) => string;
  readonly lines: readonly Line[];
  readonly hint?: string;
  /** Folded however few they are. */
  readonly isFolded?: boolean;
}

interface Line {
  readonly date: string;
  readonly text: string;
  /** What is to be said of it; "" for nothing. */
  readonly note?: string;
}

/** So many are read at a glance, and the button below them is still in sight. */
const MOST_UNFOLDED = 8;
/** Enough of a line to know it by. */
const MOST = 120;

export function Lines({ title, lines, hint, isFolded = false }: LinesProps) {
  return lines.length === 0 ? null : (
    <details open={!isFolded && lines.length <= MOST_UNFOLDED}>
      <summary>{title(lines.length)}</summary>
      {hint && <p class="hint">{hint}</p>}
      <ul class="rows">
        {lines.map(({ date, text, note = "" }, at) => (
          <li key={at}>
            {date !== "" && <span class="strong">{date} </span>}
            {shortened(text)}
            {note !== "" && <span class="hint"> — {note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= MOST ? text : `${letters.slice(0, MOST).join("").trimEnd()}…`;
}
