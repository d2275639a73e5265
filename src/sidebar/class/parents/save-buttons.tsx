// The end of a form of contacts: what to look at, what stands in the way, and the button.
import type { EntryLook as Look } from "../../../contract/entry.ts";
import type { Problem } from "../../calls/problem.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useClass } from "../class-context.ts";
import { EntryLook } from "../parts/entry-look.tsx";

interface SaveButtonsProps {
  readonly look: Look | null;
  readonly refused: readonly Problem[];
  readonly isPending: boolean;
}

export function SaveButtons({ look, refused, isPending }: SaveButtonsProps) {
  const { entry, parts } = useClass().words;
  return (
    <>
      {look !== null && <EntryLook look={look} />}
      {refused.map((problem, at) => (
        <ProblemNotice key={at} problem={problem} />
      ))}
      <Button look="main" isSubmit isPending={isPending} takesFocus={look !== null}>
        {look === null ? parts.save : entry.confirm}
      </Button>
    </>
  );
}
