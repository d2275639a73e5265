// How far a piece of work is.
interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** "12 no 84" */
  readonly text: string;
}

export function Progress({ label, done, total, text }: ProgressProps) {
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={text}
    >
      <div style={{ width: `${total === 0 ? 100 : (done / total) * 100}%` }} />
    </div>
  );
}
