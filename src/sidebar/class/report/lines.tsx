// Lines of a document under a heading that counts them and can be folded. Nothing where there are none.
interface LinesProps {
  readonly title: (count: number) => string;
  readonly lines: readonly Line[];
  readonly hint?: string;
  readonly isOpen?: boolean;
}

interface Line {
  readonly date: string;
  readonly text: string;
  /** What is to be said of it; "" for nothing. */
  readonly note?: string;
}

/** Enough of a line to know it by. */
const MOST = 120;

export function Lines({ title, lines, hint, isOpen = false }: LinesProps) {
  return lines.length === 0 ? null : (
    <details open={isOpen}>
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
