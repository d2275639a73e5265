// One box to tick, kept in a draft as "yes" or nothing.

interface TickProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

export function Tick({ label, value, onChange }: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={value === "yes"}
        onChange={(event) => {
          onChange(event.currentTarget.checked ? "yes" : "");
        }}
      />
      {label}
    </label>
  );
}
