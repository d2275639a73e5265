// Grey bars where text will stand, until the server has answered.
interface SkeletonProps {
  readonly lines: number;
  /** What is being waited for. */
  readonly label: string;
}

export function Skeleton({ lines, label }: SkeletonProps) {
  return (
    <div class="skeleton" aria-busy="true">
      <p class="hint">{label}</p>
      {Array.from({ length: lines }, (_, at) => (
        <div key={at} class="bar" />
      ))}
    </div>
  );
}
