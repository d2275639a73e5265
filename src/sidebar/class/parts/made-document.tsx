// A document that a click made, or that was there before: said, and the way to it.
import type { ComponentChildren } from "preact";
import { FileLink } from "../../parts/file-link.tsx";
import { useClass } from "../class-context.ts";
import { DoneNotice } from "./done-notice.tsx";

interface MadeDocumentProps {
  readonly made: {
    readonly kind: "made" | "exists";
    readonly name: string;
    readonly url: string;
  };
  readonly children?: ComponentChildren;
}

export function MadeDocument({ made, children }: MadeDocumentProps) {
  const { analysis } = useClass().words;
  return (
    <DoneNotice text={made.kind === "made" ? analysis.created(made.name) : analysis.exists}>
      <p>
        <FileLink text={analysis.open} url={made.url} />
      </p>
      {children}
    </DoneNotice>
  );
}
